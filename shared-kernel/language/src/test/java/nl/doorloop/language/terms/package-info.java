@NullMarked
package nl.doorloop.language.terms;

import org.jspecify.annotations.NullMarked;

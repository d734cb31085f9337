/** The law, one article a file, each a pure function that names its text. */
@NullMarked
package nl.doorloop.incomesupport.domain.law;

import org.jspecify.annotations.NullMarked;

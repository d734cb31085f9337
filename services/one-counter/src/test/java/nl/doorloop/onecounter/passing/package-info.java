@NullMarked
package nl.doorloop.onecounter.passing;

import org.jspecify.annotations.NullMarked;

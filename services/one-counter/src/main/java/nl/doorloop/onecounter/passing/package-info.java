/** Commands that come in here and belong to another service. */
@NullMarked
package nl.doorloop.onecounter.passing;

import org.jspecify.annotations.NullMarked;

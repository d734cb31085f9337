/** The questions about residents: who is it, where do they stand, how does the line run. */
@NullMarked
package nl.doorloop.onecounter.residents;

import org.jspecify.annotations.NullMarked;

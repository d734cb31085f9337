/**
 * What somebody has to look at, and why: read off a resident's line, its terms and its facts. Begin
 * with {@link nl.doorloop.onecounter.domain.worklist.WorkItems}.
 */
@NullMarked
package nl.doorloop.onecounter.domain.worklist;

import org.jspecify.annotations.NullMarked;

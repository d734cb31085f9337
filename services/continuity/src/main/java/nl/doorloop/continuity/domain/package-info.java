/** What continuity decides and why; read {@link nl.doorloop.continuity.domain.Resident} first. */
@NullMarked
package nl.doorloop.continuity.domain;

import org.jspecify.annotations.NullMarked;

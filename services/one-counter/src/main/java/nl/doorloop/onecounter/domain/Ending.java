package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import org.jspecify.annotations.Nullable;

/**
 * A day from which a provision is no longer in force, the reason where one is recorded, and the
 * fact that says so.
 */
record Ending(LocalDate on, @Nullable EndReason reason, Fact fact) {}

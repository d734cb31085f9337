package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of who earned an income, as far as a disregard depends on it.
 *
 * @param under27 whether somebody under 27 earned it
 * @param medicallyLimited whether they are medically limited in hours
 * @param subsidised whether it comes from a job with wage cost subsidy
 * @param newEmploymentFrom the first day of a new employment, where a disregard begins anew with it
 */
public record Earner(
    boolean under27,
    boolean medicallyLimited,
    boolean subsidised,
    @Nullable LocalDate newEmploymentFrom) {}

package nl.doorloop.onecounter.domain;

import nl.doorloop.language.Axis;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * One arrangement in force, as a segment lists it.
 *
 * @param kind the scheme, modality, placement kind, arrangement or status, or the kind of support
 * @param source the file that it came from, or the service that decided it
 * @param sourceId the key of the imported row; absent where no row was imported
 * @param legalFramework decides who may see it; no part of the answer
 */
public record Provision(
    ProvisionId provisionId,
    Axis axis,
    String kind,
    Organisation organisation,
    String source,
    @Nullable SourceId sourceId,
    LegalFramework legalFramework) {}

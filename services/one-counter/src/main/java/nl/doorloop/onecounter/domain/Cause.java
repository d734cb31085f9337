package nl.doorloop.onecounter.domain;

import nl.doorloop.language.Axis;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;

/**
 * An event through which a provision, an assessment or an override starts or ends on a day: always
 * the first event, also where its content was corrected. Axis and framework decide who may see it;
 * they are no part of the answer.
 */
public record Cause(EventId eventId, Axis axis, LegalFramework legalFramework) {}

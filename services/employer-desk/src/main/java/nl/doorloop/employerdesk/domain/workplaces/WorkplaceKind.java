package nl.doorloop.employerdesk.domain.workplaces;

import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.shelteredwork.Modality;

/**
 * The form in which somebody works with an employer, whichever law or organisation is behind it.
 */
public enum WorkplaceKind {
  TRIAL,
  PARTICIPATION,
  JOB,
  SHELTERED,
  GROUP_SECONDMENT,
  INDIVIDUAL_SECONDMENT,
  SUPPORTED_JOB,
  DAY_ACTIVITIES;

  static WorkplaceKind of(PlacementKind kind) {
    return switch (kind) {
      case TRIAL -> TRIAL;
      case PARTICIPATION -> PARTICIPATION;
      case JOB, SELF_EMPLOYED -> JOB;
    };
  }

  static WorkplaceKind of(Modality modality) {
    return switch (modality) {
      case WSW_INTERNAL, SHELTERED_WORK -> SHELTERED;
      case WSW_GROUP_SECONDMENT -> GROUP_SECONDMENT;
      case WSW_INDIVIDUAL_SECONDMENT -> INDIVIDUAL_SECONDMENT;
      case WSW_SUPPORTED -> SUPPORTED_JOB;
      case DAY_ACTIVITIES, WORKLIKE_DAY_ACTIVITIES -> DAY_ACTIVITIES;
    };
  }
}

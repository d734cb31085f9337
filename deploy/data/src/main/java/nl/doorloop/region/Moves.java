package nl.doorloop.region;

import static nl.doorloop.region.Situation.AWAY;
import static nl.doorloop.region.Situation.DAY_ACTIVITIES;
import static nl.doorloop.region.Situation.ISOLATED;
import static nl.doorloop.region.Situation.JOB_WITH_SUPPLEMENT;
import static nl.doorloop.region.Situation.ORGANISED_ACTIVITIES;
import static nl.doorloop.region.Situation.PAID_WORK;
import static nl.doorloop.region.Situation.PARTICIPATION_PLACEMENT;
import static nl.doorloop.region.Situation.SHELTERED_WORK;
import static nl.doorloop.region.Situation.SOCIAL_CONTACTS;
import static nl.doorloop.region.Situation.SUBSIDISED_JOB;
import static nl.doorloop.region.Situation.SUPPORTED_JOB;
import static nl.doorloop.region.Situation.TRIAL_PLACEMENT;
import static nl.doorloop.region.Situation.UNPAID_WORK;
import static nl.doorloop.region.Situation.WORKLIKE_DAY_ACTIVITIES;
import static nl.doorloop.region.Situation.WSW_GROUP_SECONDMENT;
import static nl.doorloop.region.Situation.WSW_INDIVIDUAL_SECONDMENT;
import static nl.doorloop.region.Situation.WSW_INTERNAL;
import static nl.doorloop.region.Situation.WSW_SUPPORTED;

/**
 * Where people go from where they are: up, down, sideways and back. A move to the same situation is
 * a new contract, another employer or another department. Nobody enters the Wsw from outside it:
 * since 2015 it is a closed group (Wsw 1).
 */
final class Moves {
  private Moves() {}

  private static final Odds<Situation> FROM_ISOLATED =
      Odds.of(52, SOCIAL_CONTACTS)
          .and(14, ORGANISED_ACTIVITIES)
          .and(9, DAY_ACTIVITIES)
          .and(6, PAID_WORK)
          .and(19, AWAY);
  private static final Odds<Situation> FROM_SOCIAL_CONTACTS =
      Odds.of(15, ISOLATED)
          .and(28, ORGANISED_ACTIVITIES)
          .and(10, UNPAID_WORK)
          .and(4, DAY_ACTIVITIES)
          .and(3, PARTICIPATION_PLACEMENT)
          .and(4, TRIAL_PLACEMENT)
          .and(5, JOB_WITH_SUPPLEMENT)
          .and(15, PAID_WORK)
          .and(15, AWAY);
  private static final Odds<Situation> FROM_ORGANISED_ACTIVITIES =
      Odds.of(16, SOCIAL_CONTACTS)
          .and(24, UNPAID_WORK)
          .and(3, WORKLIKE_DAY_ACTIVITIES)
          .and(6, PARTICIPATION_PLACEMENT)
          .and(10, TRIAL_PLACEMENT)
          .and(6, JOB_WITH_SUPPLEMENT)
          .and(22, PAID_WORK)
          .and(14, AWAY);
  private static final Odds<Situation> FROM_UNPAID_WORK =
      Odds.of(16, ORGANISED_ACTIVITIES)
          .and(7, SOCIAL_CONTACTS)
          .and(6, PARTICIPATION_PLACEMENT)
          .and(15, TRIAL_PLACEMENT)
          .and(3, SUBSIDISED_JOB)
          .and(8, JOB_WITH_SUPPLEMENT)
          .and(33, PAID_WORK)
          .and(12, AWAY);
  private static final Odds<Situation> FROM_DAY_ACTIVITIES =
      Odds.of(34, WORKLIKE_DAY_ACTIVITIES)
          .and(20, DAY_ACTIVITIES)
          .and(2, SHELTERED_WORK)
          .and(18, SOCIAL_CONTACTS)
          .and(10, ISOLATED)
          .and(13, AWAY);
  private static final Odds<Situation> FROM_WORKLIKE_DAY_ACTIVITIES =
      Odds.of(8, SHELTERED_WORK)
          .and(22, DAY_ACTIVITIES)
          .and(16, WORKLIKE_DAY_ACTIVITIES)
          .and(12, TRIAL_PLACEMENT)
          .and(6, SUPPORTED_JOB)
          .and(10, UNPAID_WORK)
          .and(12, ORGANISED_ACTIVITIES)
          .and(6, AWAY);
  private static final Odds<Situation> FROM_PARTICIPATION_PLACEMENT =
      Odds.of(26, UNPAID_WORK)
          .and(20, TRIAL_PLACEMENT)
          .and(8, JOB_WITH_SUPPLEMENT)
          .and(22, PAID_WORK)
          .and(18, ORGANISED_ACTIVITIES)
          .and(4, AWAY);
  private static final Odds<Situation> FROM_TRIAL_PLACEMENT =
      Odds.of(28, SUPPORTED_JOB)
          .and(20, SUBSIDISED_JOB)
          .and(18, PAID_WORK)
          .and(10, JOB_WITH_SUPPLEMENT)
          .and(14, UNPAID_WORK)
          .and(10, ORGANISED_ACTIVITIES);
  private static final Odds<Situation> FROM_SHELTERED_WORK =
      Odds.of(50, SHELTERED_WORK)
          .and(16, SUPPORTED_JOB)
          .and(18, WORKLIKE_DAY_ACTIVITIES)
          .and(8, DAY_ACTIVITIES)
          .and(8, AWAY);
  private static final Odds<Situation> FROM_WSW_INTERNAL =
      Odds.of(34, WSW_INTERNAL)
          .and(34, WSW_GROUP_SECONDMENT)
          .and(10, WSW_INDIVIDUAL_SECONDMENT)
          .and(3, WSW_SUPPORTED)
          .and(9, DAY_ACTIVITIES)
          .and(4, ISOLATED)
          .and(6, AWAY);
  private static final Odds<Situation> FROM_WSW_GROUP_SECONDMENT =
      Odds.of(34, WSW_GROUP_SECONDMENT)
          .and(26, WSW_INDIVIDUAL_SECONDMENT)
          .and(36, WSW_INTERNAL)
          .and(4, AWAY);
  private static final Odds<Situation> FROM_WSW_INDIVIDUAL_SECONDMENT =
      Odds.of(36, WSW_INDIVIDUAL_SECONDMENT)
          .and(20, WSW_SUPPORTED)
          .and(18, WSW_GROUP_SECONDMENT)
          .and(22, WSW_INTERNAL)
          .and(4, PAID_WORK);
  private static final Odds<Situation> FROM_WSW_SUPPORTED =
      Odds.of(40, WSW_SUPPORTED)
          .and(26, WSW_INDIVIDUAL_SECONDMENT)
          .and(20, WSW_INTERNAL)
          .and(14, PAID_WORK);
  private static final Odds<Situation> FROM_SUPPORTED_JOB =
      Odds.of(28, SUPPORTED_JOB)
          .and(30, SUBSIDISED_JOB)
          .and(10, PAID_WORK)
          .and(6, JOB_WITH_SUPPLEMENT)
          .and(12, UNPAID_WORK)
          .and(8, ORGANISED_ACTIVITIES)
          .and(2, SHELTERED_WORK);
  private static final Odds<Situation> FROM_SUBSIDISED_JOB =
      Odds.of(42, SUBSIDISED_JOB)
          .and(20, PAID_WORK)
          .and(14, SUPPORTED_JOB)
          .and(6, JOB_WITH_SUPPLEMENT)
          .and(10, UNPAID_WORK)
          .and(8, ORGANISED_ACTIVITIES);
  private static final Odds<Situation> FROM_JOB_WITH_SUPPLEMENT =
      Odds.of(18, JOB_WITH_SUPPLEMENT)
          .and(36, PAID_WORK)
          .and(22, UNPAID_WORK)
          .and(16, ORGANISED_ACTIVITIES)
          .and(8, SOCIAL_CONTACTS);
  private static final Odds<Situation> FROM_PAID_WORK =
      Odds.of(70, AWAY)
          .and(13, UNPAID_WORK)
          .and(13, ORGANISED_ACTIVITIES)
          .and(6, SOCIAL_CONTACTS)
          .and(4, JOB_WITH_SUPPLEMENT);
  private static final Odds<Situation> FROM_AWAY =
      Odds.of(30, SOCIAL_CONTACTS)
          .and(34, ORGANISED_ACTIVITIES)
          .and(26, UNPAID_WORK)
          .and(10, ISOLATED);

  static Odds<Situation> from(Situation situation) {
    return switch (situation) {
      case ISOLATED -> FROM_ISOLATED;
      case SOCIAL_CONTACTS -> FROM_SOCIAL_CONTACTS;
      case ORGANISED_ACTIVITIES -> FROM_ORGANISED_ACTIVITIES;
      case DAY_ACTIVITIES -> FROM_DAY_ACTIVITIES;
      case WORKLIKE_DAY_ACTIVITIES -> FROM_WORKLIKE_DAY_ACTIVITIES;
      case UNPAID_WORK -> FROM_UNPAID_WORK;
      case PARTICIPATION_PLACEMENT -> FROM_PARTICIPATION_PLACEMENT;
      case TRIAL_PLACEMENT -> FROM_TRIAL_PLACEMENT;
      case SHELTERED_WORK -> FROM_SHELTERED_WORK;
      case WSW_INTERNAL -> FROM_WSW_INTERNAL;
      case WSW_GROUP_SECONDMENT -> FROM_WSW_GROUP_SECONDMENT;
      case WSW_INDIVIDUAL_SECONDMENT -> FROM_WSW_INDIVIDUAL_SECONDMENT;
      case WSW_SUPPORTED -> FROM_WSW_SUPPORTED;
      case SUPPORTED_JOB -> FROM_SUPPORTED_JOB;
      case SUBSIDISED_JOB -> FROM_SUBSIDISED_JOB;
      case JOB_WITH_SUPPLEMENT -> FROM_JOB_WITH_SUPPLEMENT;
      case PAID_WORK -> FROM_PAID_WORK;
      case AWAY -> FROM_AWAY;
    };
  }

  /** Why the stay ended, seen from where the resident goes. */
  static EndReason reason(Situation from, Situation to, Chance chance) {
    if (to == AWAY) {
      return AWAY_REASONS.draw(chance);
    }
    if (from == TRIAL_PLACEMENT || from == PARTICIPATION_PLACEMENT) {
      return to.isJob() && chance.in(0.7) ? EndReason.WORK : EndReason.EXPIRED;
    }
    if (to == from) {
      return chance.in(0.7) ? EndReason.EXPIRED : EndReason.TRANSFER;
    }
    if (to.step() > from.step()) {
      return to.isJob() ? EndReason.WORK : EndReason.TRANSFER;
    }
    return from.isWsw() && to.isWsw() ? EndReason.TRANSFER : DOWN_REASONS.draw(chance);
  }

  private static final Odds<EndReason> AWAY_REASONS =
      Odds.of(40, EndReason.OTHER).and(35, EndReason.OWN_REQUEST).and(25, EndReason.INCOME);

  private static final Odds<EndReason> DOWN_REASONS =
      Odds.of(36, EndReason.HEALTH)
          .and(36, EndReason.EXPIRED)
          .and(12, EndReason.OWN_REQUEST)
          .and(16, EndReason.OTHER);
}

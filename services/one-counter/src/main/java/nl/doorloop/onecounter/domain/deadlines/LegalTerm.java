package nl.doorloop.onecounter.domain.deadlines;

import java.util.Objects;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * A term that is counted; its {@link Law} says where it comes from. The decision on an application
 * for debt support (Wgs art. 4a) is not computed: its length is given by the ordinance of each
 * municipality and was not verified; neither are the months of an amicable debt scheme, which count
 * where a municipality set them, and the terms of objections (Awb art. 6:7, 6:8 and 7:10), which
 * run to the days that were recorded, and only where they were.
 */
public enum LegalTerm {
  @Law(
      article = "Participatiewet art. 41 lid 4 en 11",
      rule = "Who is under 27 searches for work for four weeks before they may apply.",
      test = LegalTerm.TEST)
  SEARCH_PERIOD(Effect.APPLICATION_POSSIBLE),
  @Law(
      article = "Participatiewet art. 41 lid 5 en 7 onder b",
      rule =
          "Where no search period applies, documents about the education of who is under 27 come in"
              + " within four weeks after the notification.",
      test = LegalTerm.APPLICATIONS)
  EDUCATION_DOCUMENTS(Effect.APPLICATION_INCOMPLETE),
  @Law(
      article = "Participatiewet art. 18b lid 2",
      rule =
          "Who cannot show that they master Dutch is tested within the term that the college set,"
              + " eight weeks after the application at most.",
      test = LegalTerm.APPLICATIONS)
  LANGUAGE_TEST(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 44 lid 4",
      rule =
          "With the grant of general assistance to somebody under 27 goes a plan of action; this"
              + " is followed where the notification told that somebody is.",
      test = LegalTerm.APPLICATIONS)
  PLAN_OF_ACTION(Effect.OVERDUE),
  @Law(
      article = "Awb art. 4:13",
      rule = "An application is decided within eight weeks of its receipt.",
      test = LegalTerm.TEST)
  DECISION(Effect.NOTICE_OF_DEFAULT_POSSIBLE),
  @Law(
      article = "Participatiewet art. 52 lid 1",
      rule = "Every four weeks an advance payment is due on an application that is not decided.",
      test = LegalTerm.TEST)
  ADVANCE_PAYMENT(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 54 lid 1",
      rule = "The right may be suspended for eight weeks at most.",
      test = LegalTerm.TEST)
  SUSPENSION_OF_RIGHT(Effect.RESUME_OR_WITHDRAW),
  @Law(
      article = "Participatiewet art. 54 lid 2 en 4",
      rule =
          "A default is repaired within the time that the college set; after that the grant may be"
              + " withdrawn from the first suspended day on.",
      test = LegalTerm.COURSE)
  REPAIR_OF_DEFAULT(Effect.WITHDRAWAL_POSSIBLE),
  @Law(
      article = "Participatiewet art. 40 lid 4 en 5",
      rule =
          "An address is changed within the time that the college set; after that the grant is"
              + " revised or withdrawn from the first day on which payment was suspended.",
      test = LegalTerm.COURSE)
  ADDRESS_REPAIR(Effect.REVISE_OR_WITHDRAW),
  @Law(
      article = "Participatiewet art. 13 lid 1 onder e en lid 4",
      rule =
          "Who stays outside the Netherlands for more than four weeks in a calendar year or in one"
              + " stretch has no right to assistance; from the pensionable age on thirteen weeks.",
      test = "StaysAbroadTest")
  STAY_ABROAD(Effect.NO_RIGHT),
  @Law(
      article = "Participatiewet art. 58 lid 6",
      rule =
          "What a person could have understood to be paid unduly is reclaimed by a decision that is"
              + " sent within two years.",
      test = LegalTerm.COURSE)
  RECLAIM(Effect.LESS_RECLAIMED),
  @Law(
      article = "Participatiewet art. 45 lid 1",
      rule =
          "The holiday allowance is paid in June, or within three months after the month in which"
              + " general assistance ended.",
      test = "HolidayAllowanceTermsTest")
  HOLIDAY_ALLOWANCE(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 64 lid 6",
      rule = "An institution gives information within four weeks after it was asked.",
      test = LegalTerm.COURSE)
  INSTITUTION_INFORMATION(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 18 lid 3",
      rule = "A reduction under the ordinance is reconsidered within three months.",
      test = LegalTerm.TEST)
  RECONSIDERATION(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 18 lid 5 tot en met 8",
      rule = "A reduction for a uniform duty lasts one to three months.",
      test = LegalTerm.TEST)
  REDUCTION(Effect.PAID_IN_FULL_AGAIN),
  @Law(
      article = "Participatiewet art. 18 lid 6 tot en met 8",
      rule =
          "For twelve months after a reduction for a uniform duty the next one is longer; after that"
              + " it counts as a first one.",
      test = LegalTerm.INCOME)
  RECURRENCE(Effect.FIRST_ONE_AGAIN),
  @Law(
      article = "Participatiewet art. 58 lid 4",
      rule =
          "Means that came in are set off against the aid of the next six months; after that they can"
              + " only be reclaimed.",
      test = LegalTerm.INCOME)
  SET_OFF(Effect.ONLY_RECLAIMED),
  @Law(
      article = "Participatiewet art. 31 lid 2 onder n",
      rule = "A part of the earnings is disregarded in six months in all.",
      test = LegalTerm.TEST)
  EARNINGS_DISREGARD(Effect.EARNINGS_COUNT_IN_FULL),
  @Law(
      article = "Participatiewet art. 31 lid 2 onder r",
      rule =
          "A part of the earnings of a single parent is disregarded in thirty consecutive months at"
              + " most.",
      test = LegalTerm.TEST)
  SINGLE_PARENT_DISREGARD(Effect.EARNINGS_COUNT_IN_FULL),
  @Law(
      article = "Participatiewet art. 31 lid 2 onder z",
      rule =
          "A part of what a job with wage cost subsidy brings is disregarded for a period of twelve"
              + " months.",
      test = LegalTerm.TEST)
  SUBSIDISED_JOB_DISREGARD(Effect.EARNINGS_COUNT_IN_FULL),
  @Law(
      article = "Participatiewet art. 34a lid 1 onder a en lid 3",
      rule =
          "From 2027 a part of the earnings is disregarded in twelve consecutive months at most, and"
              + " as long again with a new employment.",
      test = LegalTerm.TEST)
  UNIFORM_DISREGARD(Effect.EARNINGS_COUNT_IN_FULL),
  @Law(
      article = "Participatiewet art. 43a",
      rule = "For twelve months after general assistance ended, known data are used again.",
      test = LegalTerm.TEST)
  REUSE_OF_DATA(Effect.FULL_APPLICATION_NEEDED),
  @Law(
      article = "Participatiewet art. 36 lid 3",
      rule =
          "For twelve months after an individual income supplement was granted, another is refused.",
      test = LegalTerm.CLAIMS)
  INCOME_SUPPLEMENT(Effect.MAY_ASK_AGAIN),
  @Law(
      article = "Participatiewet art. 6b lid 3 en 10c lid 2",
      rule =
          "A person may ask once in twelve months to be established as medically limited in hours or"
              + " as belonging to the group for wage cost subsidy.",
      test = LegalTerm.CLAIMS)
  CAPACITY_REQUEST(Effect.MAY_ASK_AGAIN),
  @Law(
      article = "",
      rule = "UWV answers within eight weeks whether somebody can work with a provision.",
      certainty = Certainty.PRACTICE,
      test = LegalTerm.CLAIMS)
  UWV_ASSESSMENT(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 8a lid 2 onder d",
      rule = "A trial placement lasts two months, with permission up to four more.",
      test = LegalTerm.TEST)
  TRIAL_PLACEMENT(Effect.ENDS),
  @Law(
      article = "Participatiewet art. 10a lid 5",
      rule = "After six months of a participation placement training is offered.",
      test = LegalTerm.PLACEMENTS)
  TRAINING_OFFER(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 10a lid 6",
      rule = "After each six months of a participation placement a premium is settled.",
      test = LegalTerm.PLACEMENTS)
  PREMIUM(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 10a lid 8",
      rule = "After nine months a participation placement is reviewed.",
      test = LegalTerm.PLACEMENTS)
  PARTICIPATION_REVIEW(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 10a lid 8",
      rule = "A participation placement that did not increase the chance of work lasts a year.",
      test = LegalTerm.PLACEMENTS)
  PARTICIPATION_STOP(Effect.HAS_TO_END),
  @Law(
      article = "Participatiewet art. 10a lid 1, 9 en 10",
      rule = "A participation placement lasts two years, after a review a third and a fourth.",
      test = LegalTerm.PLACEMENTS)
  PARTICIPATION_PLACEMENT(Effect.ENDS),
  @Law(
      article = "Participatiewet art. 10d lid 12",
      rule = "A wage cost subsidy is decided within five weeks after the wage value was fixed.",
      test = LegalTerm.PLACEMENTS)
  SUBSIDY_DECISION(Effect.OVERDUE),
  @Law(
      article = "Participatiewet art. 10 lid 4 en 5, Awb art. 4:13",
      rule = "An application for guidance at work is decided within eight weeks of its receipt.",
      test = LegalTerm.PLACEMENTS)
  WORK_SUPPORT_DECISION(Effect.NOTICE_OF_DEFAULT_POSSIBLE),
  @Law(
      article = "Participatiewet art. 10d lid 2",
      rule =
          "For who was at school or supported by the municipality in the six months before a job, a"
              + " wage cost subsidy is applied for within six months after it began.",
      test = LegalTerm.PLACEMENTS)
  LATE_SUBSIDY(Effect.NO_LATE_SUBSIDY),
  @Law(
      article = "Participatiewet art. 10d lid 8",
      rule =
          "A wage cost subsidy ends once it is established that somebody does not belong to the"
              + " group for it.",
      test = "SubsidyGroupTermsTest")
  SUBSIDY_GROUP(Effect.SUBSIDY_ENDS),
  @Law(
      article = "Participatiewet art. 10d lid 5",
      rule = "After the first six months of a job a wage cost subsidy needs a wage value.",
      test = LegalTerm.PLACEMENTS)
  FORFAIT_SUBSIDY(Effect.WAGE_VALUE_NEEDED),
  @Law(
      article = "",
      rule = "UWV wants to be asked for another Wsw indication sixteen weeks before one expires.",
      certainty = Certainty.PRACTICE,
      test = LegalTerm.TEST)
  WSW_REASSESSMENT(Effect.INDICATION_MAY_LAPSE),
  @Law(
      article = "Wet gemeentelijke schuldhulpverlening art. 4 lid 1",
      rule =
          "The first talk is held within four weeks after somebody turned to the municipality for"
              + " help with debts.",
      asOf = "2012-07-01",
      test = LegalTerm.TEST)
  FIRST_TALK(Effect.OVERDUE),
  @Law(
      article = "Wet gemeentelijke schuldhulpverlening art. 4 lid 2",
      rule =
          "The first talk is held within three working days where forced eviction, cutting off of"
              + " energy or water, or the end of health insurance threatens.",
      asOf = "2012-07-01",
      test = LegalTerm.TEST)
  FIRST_TALK_THREATENING(Effect.OVERDUE),
  @Law(
      article = "Wet gemeentelijke schuldhulpverlening art. 4a",
      rule = "An application for debt support is decided within the term of the ordinance.",
      certainty = Law.Certainty.NOT_VERIFIED,
      test = LegalTerm.TEST)
  DEBT_DECISION(Effect.OVERDUE),
  @Law(
      article = "Faillissementswet art. 349a",
      rule =
          "A statutory debt scheme that began on 1 July 2023 or later lasts eighteen months, its"
              + " first day included, unless the court set another term: then as long as recorded.",
      certainty = Law.Certainty.NOT_VERIFIED,
      test = LegalTerm.DEBT_SCHEMES)
  STATUTORY_SCHEME(Effect.CLEAN_SLATE),
  @Law(
      article = "Wet gemeentelijke schuldhulpverlening",
      rule =
          "An amicable debt scheme lasts as many months as its municipality set; without that it is"
              + " not followed.",
      certainty = Law.Certainty.NOT_VERIFIED,
      test = LegalTerm.DEBT_SCHEMES)
  AMICABLE_SCHEME(Effect.SCHEME_OVER),
  @Law(
      article = "Wsw art. 11 lid 2",
      rule =
          "After thirteen uninterrupted weeks of sickness another indication may be asked for,"
              + " where lasting inability is expected.",
      asOf = "2015-01-01",
      test = LegalTerm.TEST)
  WSW_SICKNESS(Effect.REASSESSMENT_POSSIBLE),
  @Law(
      article = "Wsw art. 11 lid 3",
      rule = "UWV decides on another indication within sixteen weeks of the request.",
      asOf = "2015-01-01",
      test = LegalTerm.TEST)
  WSW_DECISION(Effect.OVERDUE),
  @Law(
      article = "Awb art. 6:7 en 6:8",
      rule = "Somebody may object until the day that the notice of a decision names.",
      certainty = Certainty.NOT_VERIFIED,
      test = LegalTerm.OBJECTIONS)
  OBJECTION(Effect.DECISION_FINAL),
  @Law(
      article = "Awb art. 7:10",
      rule = "An objection is decided by the day that its acknowledgement or deferral names.",
      certainty = Certainty.NOT_VERIFIED,
      test = LegalTerm.OBJECTIONS)
  OBJECTION_DECISION(Effect.NOTICE_OF_DEFAULT_POSSIBLE),
  @Law(
      article = "Wsw art. 11 lid 4",
      rule =
          "An objection to a Wsw indication is decided within sixteen weeks after the term to object"
              + " ended.",
      asOf = "2015-01-01",
      test = LegalTerm.OBJECTIONS)
  WSW_OBJECTION(Effect.OVERDUE),
  @Law(
      article = "Besluit advisering beschut werk art. 2",
      rule = "UWV advises on sheltered work within eight weeks of the request.",
      asOf = "2026-09-23",
      test = LegalTerm.TEST)
  SHELTERED_WORK_ADVICE(Effect.OVERDUE),
  @Law(
      article = "Besluit advisering beschut werk art. 3",
      rule =
          "Advice on sheltered work is asked for again twelve months after the previous request, or"
              + " earlier where the situation changed.",
      asOf = "2026-09-23",
      test = LegalTerm.TEST)
  NEW_ADVICE(Effect.MAY_ASK_AGAIN);

  private static final String TEST = "DeadlinesTest";
  private static final String APPLICATIONS = "ApplicationTermsTest";
  private static final String INCOME = "IncomeTermsTest";
  private static final String CLAIMS = "ClaimTermsTest";
  private static final String OBJECTIONS = "ObjectionTermsTest";
  private static final String DEBT_SCHEMES = "DebtSchemeTermsTest";
  private static final String COURSE = "CourseTermsTest";
  private static final String PLACEMENTS = "PlacementTermsTest";

  /** What it means that a term passed. */
  public enum Effect {
    NOTICE_OF_DEFAULT_POSSIBLE,
    OVERDUE,
    RESUME_OR_WITHDRAW,
    WITHDRAWAL_POSSIBLE,
    REVISE_OR_WITHDRAW,
    NO_RIGHT,
    LESS_RECLAIMED,
    APPLICATION_POSSIBLE,
    APPLICATION_INCOMPLETE,
    MAY_ASK_AGAIN,
    DECISION_FINAL,
    PAID_IN_FULL_AGAIN,
    FIRST_ONE_AGAIN,
    ONLY_RECLAIMED,
    EARNINGS_COUNT_IN_FULL,
    FULL_APPLICATION_NEEDED,
    ENDS,
    HAS_TO_END,
    SUBSIDY_ENDS,
    CLEAN_SLATE,
    SCHEME_OVER,
    WAGE_VALUE_NEEDED,
    NO_LATE_SUBSIDY,
    INDICATION_MAY_LAPSE,
    REASSESSMENT_POSSIBLE
  }

  private final Effect effect;

  LegalTerm(Effect effect) {
    this.effect = effect;
  }

  /** Absent where the term is the practice of an organisation. */
  public @Nullable String article() {
    var article = law().article();
    return article.isEmpty() ? null : article;
  }

  private Law law() {
    try {
      return Objects.requireNonNull(LegalTerm.class.getField(name()).getAnnotation(Law.class));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  public Effect effect() {
    return effect;
  }

  /** Whether nothing has to be done within it: something may be done as long as it runs. */
  public boolean isOpportunity() {
    return this == REUSE_OF_DATA
        || this == SEARCH_PERIOD
        || this == LATE_SUBSIDY
        || this == RECURRENCE
        || this == SET_OFF
        || effect == Effect.MAY_ASK_AGAIN
        || effect == Effect.DECISION_FINAL
        || effect == Effect.EARNINGS_COUNT_IN_FULL;
  }
}

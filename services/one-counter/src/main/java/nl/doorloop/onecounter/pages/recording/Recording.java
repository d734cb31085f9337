package nl.doorloop.onecounter.pages.recording;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be recorded on the page of a resident: its form, and the command that it
 * becomes. {@code {about}} in a path is what it is done to, {@code {resident}} whom it is about.
 */
public enum Recording {
  ASSESSMENT(
      Group.LINE,
      "meting",
      "/v1/residents/{resident}/assessments",
      Organisation.SDD,
      Ask.RUNG,
      Ask.FROM,
      Ask.LAST_DAY),
  LEAD(
      Group.LINE,
      "regie",
      "/v1/residents/{resident}/lead",
      null,
      Ask.ORGANISATION,
      Ask.FROM,
      Ask.LAST_DAY),
  ADDRESS(
      Group.LINE, "adres", "/v1/residents/{resident}/addresses", null, Ask.MUNICIPALITY, Ask.FROM),
  OVERRIDE(
      Group.LINE,
      "stap",
      "/v1/residents/{resident}/overrides",
      null,
      Ask.STEP,
      Ask.FROM,
      Ask.REQUIRED_LAST_DAY,
      Ask.OVERRIDE_REASON),
  CLOSING(
      Group.LINE, "afsluiten", "/v1/residents/{resident}/closing", null, Ask.ON, Ask.END_REASON),
  RETURN_AGREEMENT(
      Group.WITH_A_WAY_BACK,
      "terugkeerafspraak",
      "/v1/residents/{resident}/return-agreements",
      null,
      Ask.PROVISION,
      Ask.RETURN_ON,
      Ask.GUARANTOR,
      Ask.REINSTATABLE,
      Ask.LEGAL_GROUND),
  RETURN(
      Group.AGREEMENT,
      "terugval",
      "/v1/residents/{resident}/returns",
      null,
      Ask.AGREEMENT,
      Ask.FELL_BACK_ON,
      Ask.REINSTATED,
      Ask.FALL_BACK_REASON),
  REINSTATEMENT(
      Group.PROPOSED_ENTITLEMENT,
      "uitkering-herstellen",
      "/v1/income-support/entitlements/{about}/_reinstate",
      Organisation.SDD,
      Ask.RETURN,
      Ask.FROM,
      Ask.SAME_AMOUNT,
      Ask.BACKDATING_GROUND),
  REINSTATEMENT_DECLINE(
      Group.PROPOSED_ENTITLEMENT,
      "uitkering-niet-herstellen",
      "/v1/income-support/entitlements/{about}/_decline-reinstatement",
      Organisation.SDD,
      Ask.RETURN,
      Ask.NOT_REINSTATED_REASON),
  WORK_REINSTATEMENT(
      Group.PROPOSED_EMPLOYMENT,
      "werk-herstellen",
      "/v1/sheltered-work/employments/{about}/_reinstate",
      Organisation.DRECHTWERK,
      Ask.RETURN,
      Ask.FROM,
      Ask.SAME_HOURS,
      Ask.FIRST_PAY_DATE,
      Ask.INDICATION_ELSEWHERE),
  WORK_REINSTATEMENT_DECLINE(
      Group.PROPOSED_EMPLOYMENT,
      "werk-niet-herstellen",
      "/v1/sheltered-work/employments/{about}/_decline-reinstatement",
      Organisation.DRECHTWERK,
      Ask.RETURN,
      Ask.NOT_REINSTATED_REASON),
  RETURN_WAIVER(
      Group.WITH_A_WAY_BACK,
      "zonder-terugkeerafspraak",
      "/v1/residents/{resident}/return-waivers",
      null,
      Ask.PROVISION,
      Ask.INFORMED_ON),
  NOTIFICATION(
      Group.INCOME,
      "melding",
      "/v1/income-support/notifications",
      Organisation.SDD,
      Ask.RESIDENT,
      Ask.SCHEME,
      Ask.ON,
      Ask.ALL_UNDER_27,
      Ask.SEARCH_PERIOD_EXCEPTION,
      Ask.MUNICIPALITY),
  SEARCH_PERIOD_WAIVER(
      Group.NOTIFICATION,
      "zoektermijn-ontheffen",
      "/v1/income-support/notifications/{about}/waive-search-period",
      Organisation.SDD,
      Ask.ON),
  APPLICATION_AFTER_NOTIFICATION(
      Group.NOTIFICATION,
      "aanvraag-na-melding",
      "/v1/income-support/applications",
      Organisation.SDD,
      Ask.RESIDENT,
      Ask.NOTIFICATION,
      Ask.SCHEME,
      Ask.RECEIVED_ON,
      Ask.MUNICIPALITY),
  APPLICATION(
      Group.INCOME,
      "aanvraag",
      "/v1/income-support/applications",
      Organisation.SDD,
      Ask.RESIDENT,
      Ask.SCHEME,
      Ask.RECEIVED_ON,
      Ask.MUNICIPALITY),
  COMPLETION_REQUEST(
      Group.APPLICATION,
      "aanvullen-vragen",
      "/v1/income-support/applications/{about}/suspend-term",
      Organisation.SDD,
      Ask.ON,
      Ask.COMPLETE_BY),
  COMPLETION(
      Group.APPLICATION,
      "aangevuld",
      "/v1/income-support/applications/{about}/complete",
      Organisation.SDD,
      Ask.ON),
  GRANT(
      Group.APPLICATION,
      "toekennen",
      "/v1/income-support/applications/{about}/grant",
      Organisation.SDD,
      Ask.MONTHLY_AMOUNT,
      Ask.SUPPLEMENTARY,
      Ask.HOUSEHOLD,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.BACKDATING_GROUND),
  REJECTION(
      Group.APPLICATION,
      "afwijzen",
      "/v1/income-support/applications/{about}/reject",
      Organisation.SDD,
      Ask.GROUND,
      Ask.ON),
  ADVANCE(
      Group.APPLICATION,
      "voorschot",
      "/v1/income-support/applications/{about}/advance-payment",
      Organisation.SDD,
      Ask.AMOUNT,
      Ask.ON),
  TERM_EXTENSION(
      Group.APPLICATION,
      "beslistermijn-verlengen",
      "/v1/income-support/applications/{about}/extend-term",
      Organisation.SDD,
      Ask.ON,
      Ask.UNTIL),
  LEFT_UNHANDLED(
      Group.APPLICATION,
      "buiten-behandeling",
      "/v1/income-support/applications/{about}/leave-unhandled",
      Organisation.SDD,
      Ask.ON),
  APPLICATION_WITHDRAWAL(
      Group.APPLICATION,
      "aanvraag-intrekken",
      "/v1/income-support/applications/{about}/withdraw",
      Organisation.SDD,
      Ask.ON),
  INCOME(
      Group.ENTITLEMENT,
      "inkomsten",
      "/v1/income-support/entitlements/{about}/incomes",
      Organisation.SDD,
      Ask.MONTH,
      Ask.AMOUNT,
      Ask.DISREGARD,
      Ask.UNDER_27,
      Ask.MEDICALLY_LIMITED,
      Ask.SUBSIDISED,
      Ask.NEW_EMPLOYMENT_FROM),
  REVISION(
      Group.ENTITLEMENT,
      "herzien",
      "/v1/income-support/entitlements/{about}/revise",
      Organisation.SDD,
      Ask.FROM,
      Ask.MONTHLY_AMOUNT,
      Ask.REVISION_GROUND),
  WITHDRAWAL(
      Group.ENTITLEMENT,
      "intrekken",
      "/v1/income-support/entitlements/{about}/withdraw",
      Organisation.SDD,
      Ask.FROM,
      Ask.WITHDRAWAL_GROUND,
      Ask.DESPITE_HAND_OVER),
  REDUCTION(
      Group.ENTITLEMENT,
      "verlagen",
      "/v1/income-support/entitlements/{about}/reductions",
      Organisation.SDD,
      Ask.REDUCTION_GROUND,
      Ask.PERCENTAGE,
      Ask.FROM,
      Ask.MONTHS),
  RECONSIDERATION(
      Group.REDUCTION,
      "verlaging-heroverwegen",
      "/v1/income-support/entitlements/{about}/reconsider",
      Organisation.SDD,
      Ask.ON,
      Ask.UPHELD),
  REDUCTION_REVISION(
      Group.REDUCTION,
      "verlaging-herzien",
      "/v1/income-support/entitlements/{about}/revise",
      Organisation.SDD,
      Ask.FROM),
  NIL_PERIOD(
      Group.ENTITLEMENT,
      "nihil",
      "/v1/income-support/entitlements/{about}/nil-period",
      Organisation.SDD,
      Ask.FROM),
  NIL_PERIOD_END(
      Group.ENTITLEMENT,
      "einde-nihil",
      "/v1/income-support/entitlements/{about}/end-nil-period",
      Organisation.SDD,
      Ask.FROM),
  SUSPENSION(
      Group.ENTITLEMENT,
      "opschorten",
      "/v1/income-support/entitlements/{about}/suspend",
      Organisation.SDD,
      Ask.SUSPENSION_KIND,
      Ask.FROM),
  RESUMPTION(
      Group.ENTITLEMENT,
      "hervatten",
      "/v1/income-support/entitlements/{about}/resume",
      Organisation.SDD,
      Ask.FROM),
  TERMINATION(
      Group.ENTITLEMENT,
      "beeindigen",
      "/v1/income-support/entitlements/{about}/terminate",
      Organisation.SDD,
      Ask.REQUIRED_LAST_DAY,
      Ask.END_REASON,
      Ask.DESPITE_HAND_OVER),
  EMPLOYMENT(
      Group.WORK,
      "dienstverband",
      "/v1/sheltered-work/employments",
      Organisation.DRECHTWERK,
      Ask.RESIDENT,
      Ask.EMPLOYMENT_MODALITY,
      Ask.HOURS,
      Ask.EMPLOYER,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.FIRST_PAY_DATE,
      Ask.INDICATION_ELSEWHERE,
      Ask.MUNICIPALITY),
  DAY_ACTIVITIES(
      Group.WORK,
      "dagbesteding",
      "/v1/sheltered-work/day-activities",
      Organisation.DRECHTWERK,
      Ask.RESIDENT,
      Ask.DAY_ACTIVITIES_MODALITY,
      Ask.HOURS,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.MUNICIPALITY),
  MODALITY(
      Group.EMPLOYMENT,
      "vorm",
      "/v1/sheltered-work/employments/{about}/modality",
      Organisation.DRECHTWERK,
      Ask.EMPLOYMENT_MODALITY,
      Ask.EMPLOYER,
      Ask.FROM),
  WORKING_HOURS(
      Group.EMPLOYMENT,
      "uren",
      "/v1/sheltered-work/employments/{about}/hours",
      Organisation.DRECHTWERK,
      Ask.REQUIRED_HOURS,
      Ask.FROM),
  SICK_LEAVE(
      Group.EMPLOYMENT,
      "ziek",
      "/v1/sheltered-work/employments/{about}/sick-leave",
      Organisation.DRECHTWERK,
      Ask.FROM),
  RECOVERY(
      Group.EMPLOYMENT,
      "hersteld",
      "/v1/sheltered-work/employments/{about}/recover",
      Organisation.DRECHTWERK,
      Ask.FROM),
  EMPLOYMENT_END(
      Group.EMPLOYMENT,
      "einde",
      "/v1/sheltered-work/employments/{about}/end",
      Organisation.DRECHTWERK,
      Ask.REQUIRED_LAST_DAY,
      Ask.END_REASON,
      Ask.WAY_BACK_KIND,
      Ask.WAY_BACK_GUARANTOR,
      Ask.WAY_BACK_UNTIL,
      Ask.WAY_BACK_INFORMED_ON,
      Ask.DESPITE_HAND_OVER),
  ACTIVITIES_KIND(
      Group.ACTIVITIES,
      "vorm-dagbesteding",
      "/v1/sheltered-work/day-activities/{about}/modality",
      Organisation.DRECHTWERK,
      Ask.DAY_ACTIVITIES_MODALITY,
      Ask.FROM),
  ACTIVITIES_HOURS(
      Group.ACTIVITIES,
      "uren-dagbesteding",
      "/v1/sheltered-work/day-activities/{about}/hours",
      Organisation.DRECHTWERK,
      Ask.REQUIRED_HOURS,
      Ask.FROM),
  DAY_ACTIVITIES_END(
      Group.ACTIVITIES,
      "einde-dagbesteding",
      "/v1/sheltered-work/day-activities/{about}/end",
      Organisation.DRECHTWERK,
      Ask.REQUIRED_LAST_DAY,
      Ask.END_REASON,
      Ask.DESPITE_HAND_OVER),
  ADVICE_REQUEST(
      Group.STATUS,
      "advies-vragen",
      "/v1/sheltered-work/advice",
      Organisation.DRECHTWERK,
      Ask.RESIDENT,
      Ask.REQUESTED_ON,
      Ask.REQUESTED_BY,
      Ask.CHANGED_SITUATION,
      Ask.MUNICIPALITY),
  INDICATION(
      Group.STATUS,
      "indicatie",
      "/v1/sheltered-work/indications",
      Organisation.DRECHTWERK,
      Ask.RESIDENT,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.CATEGORY,
      Ask.MUNICIPALITY),
  REGISTER_ENTRY(
      Group.STATUS,
      "doelgroepregister",
      "/v1/sheltered-work/register-entries",
      Organisation.DRECHTWERK,
      Ask.RESIDENT,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.MUNICIPALITY),
  ADVICE_RECEIPT(
      Group.ADVICE,
      "advies-ontvangen",
      "/v1/sheltered-work/advice/{about}/receive",
      Organisation.DRECHTWERK,
      Ask.ON,
      Ask.POSITIVE,
      Ask.ADVICE_GROUND),
  SHELTERED_WORK_DECISION(
      Group.ADVISED,
      "besluit-beschut-werk",
      "/v1/sheltered-work/advice/{about}/decide",
      Organisation.DRECHTWERK,
      Ask.ON,
      Ask.ESTABLISHED,
      Ask.CARELESS),
  WAITING_LIST(
      Group.SHELTERED,
      "wachtlijst",
      "/v1/sheltered-work/advice/{about}/waiting-list",
      Organisation.DRECHTWERK,
      Ask.FROM),
  BRIDGING(
      Group.SHELTERED,
      "overbrugging",
      "/v1/sheltered-work/advice/{about}/bridging",
      Organisation.DRECHTWERK,
      Ask.BRIDGING_KIND,
      Ask.FROM),
  WAITING_LIST_LEFT(
      Group.WAITING,
      "van-wachtlijst",
      "/v1/sheltered-work/advice/{about}/waiting-list/leave",
      Organisation.DRECHTWERK,
      Ask.ON,
      Ask.WAITING_LIST_REASON),
  REASSESSMENT(
      Group.INDICATION,
      "herindicatie",
      "/v1/sheltered-work/indications/{about}/reassess",
      Organisation.DRECHTWERK,
      Ask.REQUESTED_ON),
  RENEWAL(
      Group.INDICATION,
      "indicatie-verlengd",
      "/v1/sheltered-work/indications/{about}/renew",
      Organisation.DRECHTWERK,
      Ask.DECIDED_ON,
      Ask.LAST_DAY,
      Ask.CATEGORY),
  INDICATION_WITHDRAWAL(
      Group.INDICATION,
      "indicatie-ingetrokken",
      "/v1/sheltered-work/indications/{about}/withdraw",
      Organisation.DRECHTWERK,
      Ask.ON,
      Ask.INDICATION_WITHDRAWAL_GROUND),
  LAPSE(
      Group.INDICATION,
      "indicatie-vervallen",
      "/v1/sheltered-work/indications/{about}/end",
      Organisation.DRECHTWERK,
      Ask.REQUIRED_LAST_DAY,
      Ask.LAPSE_REASON),
  REGISTER_ENTRY_END(
      Group.REGISTERED,
      "einde-doelgroepregister",
      "/v1/sheltered-work/register-entries/{about}/end",
      Organisation.DRECHTWERK,
      Ask.REQUIRED_LAST_DAY),
  PLACEMENT(
      Group.WORK,
      "plaatsing",
      "/v1/placements",
      Organisation.SDD,
      Ask.RESIDENT,
      Ask.PLACEMENT_KIND,
      Ask.HOURS,
      Ask.EMPLOYER,
      Ask.WAGE_COST_SUBSIDY,
      Ask.JOB_COACH,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.FIRST_PAY_DATE,
      Ask.MUNICIPALITY),
  PLACEMENT_EXTENSION(
      EnumSet.of(Group.TRIAL, Group.PARTICIPATION),
      "verlengen",
      "/v1/placements/{about}/extend",
      Organisation.SDD,
      Ask.REQUIRED_LAST_DAY,
      Ask.ON),
  PLACEMENT_REVIEW(
      EnumSet.of(Group.PARTICIPATION),
      "beoordelen",
      "/v1/placements/{about}/review",
      Organisation.SDD,
      Ask.ON,
      Ask.REVIEW_OUTCOME,
      Ask.OTHER_ENVIRONMENT),
  TRAINING(
      EnumSet.of(Group.PARTICIPATION),
      "scholing",
      "/v1/placements/{about}/training-offer",
      Organisation.SDD,
      Ask.ON,
      Ask.TRAINING_OUTCOME),
  PREMIUM(
      EnumSet.of(Group.PARTICIPATION, Group.ENDED_PARTICIPATION),
      "premie",
      "/v1/placements/{about}/premium",
      Organisation.SDD,
      Ask.ON,
      Ask.PREMIUM_OUTCOME),
  JOB_COACH(
      Group.PLACEMENTS,
      "jobcoach",
      "/v1/placements/{about}/job-coach",
      Organisation.SDD,
      Ask.FROM,
      Ask.LAST_DAY),
  JOB_COACH_END(
      Group.PLACEMENTS,
      "einde-jobcoach",
      "/v1/placements/{about}/job-coach/end",
      Organisation.SDD,
      Ask.REQUIRED_LAST_DAY,
      Ask.DESPITE_HAND_OVER),
  WORK_MENTOR(
      Group.PLACEMENTS,
      "werkbegeleider",
      "/v1/placements/{about}/work-mentor",
      Organisation.SDD,
      Ask.FROM,
      Ask.LAST_DAY),
  WORK_MENTOR_END(
      Group.PLACEMENTS,
      "einde-werkbegeleider",
      "/v1/placements/{about}/work-mentor/end",
      Organisation.SDD,
      Ask.REQUIRED_LAST_DAY,
      Ask.DESPITE_HAND_OVER),
  WAGE_VALUE(
      EnumSet.of(Group.JOB),
      "loonwaarde",
      "/v1/placements/{about}/wage-value",
      Organisation.SDD,
      Ask.WAGE_VALUE,
      Ask.ON,
      Ask.EXPERT),
  SUBSIDY(
      EnumSet.of(Group.JOB),
      "loonkostensubsidie",
      "/v1/placements/{about}/wage-cost-subsidy",
      Organisation.SDD,
      Ask.FROM,
      Ask.FORFAIT,
      Ask.ON),
  SUBSIDY_END(
      EnumSet.of(Group.JOB),
      "einde-loonkostensubsidie",
      "/v1/placements/{about}/wage-cost-subsidy/end",
      Organisation.SDD,
      Ask.REQUIRED_LAST_DAY,
      Ask.END_REASON,
      Ask.DESPITE_HAND_OVER),
  PLACEMENT_END(
      Group.PLACEMENTS,
      "einde-plaatsing",
      "/v1/placements/{about}/end",
      Organisation.SDD,
      Ask.REQUIRED_LAST_DAY,
      Ask.END_REASON,
      Ask.DESPITE_HAND_OVER),
  SIGNAL(
      Group.DEBTS,
      "vroegsignaal",
      "/v1/debt-support/signals",
      Organisation.SDD,
      Ask.RESIDENT,
      Ask.SIGNAL_KIND,
      Ask.RECEIVED_ON,
      Ask.MUNICIPALITY),
  FOLLOW_UP(
      Group.SIGNAL,
      "opvolging",
      "/v1/debt-support/signals/{about}/follow-up",
      Organisation.SDD,
      Ask.ON,
      Ask.FOLLOW_UP_OUTCOME),
  REQUEST_ON_SIGNAL(
      Group.SIGNAL,
      "schuldhulpvraag-na-signaal",
      "/v1/debt-support/requests",
      Organisation.SDD,
      Ask.RESIDENT,
      Ask.SIGNAL,
      Ask.ON,
      Ask.THREATENING,
      Ask.MUNICIPALITY),
  DEBT_REQUEST(
      Group.DEBTS,
      "schuldhulpvraag",
      "/v1/debt-support/requests",
      Organisation.SDD,
      Ask.RESIDENT,
      Ask.ON,
      Ask.THREATENING,
      Ask.MUNICIPALITY),
  FIRST_TALK(
      Group.DEBT_REQUEST,
      "eerste-gesprek",
      "/v1/debt-support/requests/{about}/first-talk",
      Organisation.SDD,
      Ask.ON,
      Ask.DEBT_APPLICATION),
  REQUEST_WITHDRAWAL(
      Group.DEBT_REQUEST,
      "schuldhulpvraag-intrekken",
      "/v1/debt-support/requests/{about}/withdraw",
      Organisation.SDD,
      Ask.ON),
  ADMISSION(
      Group.DEBT_APPLICATION,
      "toelaten",
      "/v1/debt-support/requests/{about}/decide",
      Organisation.SDD,
      Ask.ADMITTED,
      Ask.ON,
      Ask.PLAN),
  DEBT_REFUSAL(
      Group.DEBT_APPLICATION,
      "schuldhulp-weigeren",
      "/v1/debt-support/requests/{about}/decide",
      Organisation.SDD,
      Ask.NOT_ADMITTED,
      Ask.ON,
      Ask.REFUSAL_GROUND),
  DEBT_APPLICATION_WITHDRAWAL(
      Group.DEBT_APPLICATION,
      "schuldhulpaanvraag-intrekken",
      "/v1/debt-support/requests/{about}/withdraw",
      Organisation.SDD,
      Ask.ON),
  ARRANGEMENT_ON_ADMISSION(
      Group.ADMISSION,
      "schuldregeling-na-toelating",
      "/v1/debt-support/arrangements",
      Organisation.SDD,
      Ask.RESIDENT,
      Ask.REQUEST,
      Ask.ARRANGEMENT,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.MUNICIPALITY),
  ARRANGEMENT(
      Group.DEBTS,
      "schuldregeling",
      "/v1/debt-support/arrangements",
      Organisation.SDD,
      Ask.RESIDENT,
      Ask.ARRANGEMENT,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.MUNICIPALITY),
  ARRANGEMENT_END(
      Group.ARRANGEMENT,
      "einde-schuldregeling",
      "/v1/debt-support/arrangements/{about}/end",
      Organisation.SDD,
      Ask.REQUIRED_LAST_DAY,
      Ask.END_REASON,
      Ask.ARRANGEMENT_OUTCOME,
      Ask.DESPITE_HAND_OVER),
  AFTER_CARE(
      Group.ENDED_ARRANGEMENT,
      "nazorg",
      "/v1/debt-support/arrangements/{about}/after-care",
      Organisation.SDD,
      Ask.FROM),
  AFTER_CARE_END(
      Group.AFTER_CARE,
      "einde-nazorg",
      "/v1/debt-support/arrangements/{about}/after-care/end",
      Organisation.SDD,
      Ask.REQUIRED_LAST_DAY);

  private static final String OF_DEBTS = "/v1/debt-support/";

  /** What a command is done to; all after the first five need something that is there already. */
  enum Group {
    LINE,
    INCOME,
    WORK,
    STATUS,
    DEBTS,
    AGREEMENT,
    PROPOSED_ENTITLEMENT,
    PROPOSED_EMPLOYMENT,
    NOTIFICATION,
    ADVICE,
    ADVISED,
    SHELTERED,
    WAITING,
    INDICATION,
    REGISTERED,
    APPLICATION,
    ENTITLEMENT,
    REDUCTION,
    EMPLOYMENT,
    ACTIVITIES,
    TRIAL,
    PARTICIPATION,
    ENDED_PARTICIPATION,
    JOB,
    SELF_EMPLOYED,
    ARRANGEMENT,
    SIGNAL,
    DEBT_REQUEST,
    DEBT_APPLICATION,
    ADMISSION,
    ENDED_ARRANGEMENT,
    AFTER_CARE,
    /** What a return agreement may name; nothing is done to it. */
    REINSTATABLE,
    /** What one does name. */
    NAMED;

    static final Set<Group> PLACEMENTS = EnumSet.of(TRIAL, PARTICIPATION, JOB, SELF_EMPLOYED);
    static final Set<Group> WITH_A_WAY_BACK =
        EnumSet.of(EMPLOYMENT, ACTIVITIES, TRIAL, PARTICIPATION, JOB, SELF_EMPLOYED);
  }

  private final Set<Group> groups;
  private final String slug;
  private final String path;
  private final @Nullable Organisation organisation;
  private final List<Ask> asks;

  Recording(
      Group group, String slug, String path, @Nullable Organisation organisation, Ask... asks) {
    this(EnumSet.of(group), slug, path, organisation, asks);
  }

  Recording(
      Set<Group> groups,
      String slug,
      String path,
      @Nullable Organisation organisation,
      Ask... asks) {
    this.groups = Set.copyOf(groups);
    this.slug = slug;
    this.path = path;
    this.organisation = organisation;
    this.asks = List.of(asks);
  }

  static Optional<Recording> of(String slug) {
    return Stream.of(values()).filter(r -> r.slug.equals(slug)).findFirst();
  }

  /** Its word in the address. */
  public String slug() {
    return slug;
  }

  boolean isFor(Group group) {
    return groups.contains(group);
  }

  List<Ask> asks() {
    return asks;
  }

  boolean needsAbout() {
    return path.contains("{about}")
        || asks.contains(Ask.SIGNAL)
        || asks.contains(Ask.REQUEST)
        || asks.contains(Ask.NOTIFICATION)
        || asks.contains(Ask.AGREEMENT)
        || asks.contains(Ask.PROVISION);
  }

  String path(String resident, String about) {
    // Of what is to be reinstated the proposal goes in the command, and the provision in the path.
    var on = asks.contains(Ask.RETURN) && about.contains("/") ? about.split("/", 2)[0] : about;
    return path.replace("{resident}", resident).replace("{about}", on);
  }

  /**
   * Case workers of the organisation that carries it out, and those who are bound to none; what
   * concerns debts only those who work under that law.
   */
  boolean mayBeSentBy(Caller caller) {
    boolean carriesItOut =
        organisation == null
            || caller.organisation() == null
            || caller.organisation() == organisation;
    return carriesItOut
        && (!path.startsWith(OF_DEBTS) || caller.frameworks().contains(LegalFramework.WGS));
  }
}

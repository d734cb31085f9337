package nl.doorloop.onecounter.pages.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NotReinstatedReason;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.ContactKind;
import nl.doorloop.language.continuity.GoalOutcome;
import nl.doorloop.language.continuity.GoalSubject;
import nl.doorloop.language.continuity.HoldUpGround;
import nl.doorloop.language.continuity.NoticeKind;
import nl.doorloop.language.continuity.ObjectionOutcome;
import nl.doorloop.language.continuity.OverrideReason;
import nl.doorloop.language.continuity.PreparationKind;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.ArrangementOutcome;
import nl.doorloop.language.debtsupport.DebtRefusalGround;
import nl.doorloop.language.debtsupport.FollowUpOutcome;
import nl.doorloop.language.debtsupport.SignalKind;
import nl.doorloop.language.debtsupport.Threat;
import nl.doorloop.language.employerdesk.LateSubsidyGround;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.employerdesk.PremiumOutcome;
import nl.doorloop.language.employerdesk.ReviewOutcome;
import nl.doorloop.language.employerdesk.SubsidyRequester;
import nl.doorloop.language.employerdesk.TrainingOutcome;
import nl.doorloop.language.employerdesk.WorkSupport;
import nl.doorloop.language.employerdesk.WorkSupportGround;
import nl.doorloop.language.incomesupport.BackdatingGround;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.CapacityRequester;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.Institution;
import nl.doorloop.language.incomesupport.ReclaimWaiver;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.language.incomesupport.ReliefGround;
import nl.doorloop.language.incomesupport.RevisionGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodException;
import nl.doorloop.language.incomesupport.StayAllowance;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.incomesupport.UnduePaymentGround;
import nl.doorloop.language.incomesupport.WithdrawalGround;
import nl.doorloop.language.shelteredwork.AdviceGround;
import nl.doorloop.language.shelteredwork.AdviceRequester;
import nl.doorloop.language.shelteredwork.AdviceShortcut;
import nl.doorloop.language.shelteredwork.BridgingKind;
import nl.doorloop.language.shelteredwork.IndicationCategory;
import nl.doorloop.language.shelteredwork.IndicationWithdrawalGround;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelterGround;
import nl.doorloop.language.shelteredwork.WaitingListReason;
import nl.doorloop.language.shelteredwork.WayBackKind;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.FormField.Kind;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/** What a form asks: a member of the command, and how it is filled in. */
enum Ask {
  /** Not asked: it is the resident of the page. */
  RESIDENT("residentId", Kind.TEXT, true, null),
  /** Not asked: it is what the form is about. */
  SIGNAL("signalId", Kind.TEXT, true, null),
  /** Not asked: it is what the form is about. */
  REQUEST("requestId", Kind.TEXT, true, null),
  /** Not asked: the form itself says yes. */
  ADMITTED("admitted", Kind.FLAG, true, null),
  /** Not asked: the form itself says no. */
  NOT_ADMITTED("admitted", Kind.FLAG, true, null),
  /** Not asked: it is what the recording is about. */
  NOTIFICATION("notificationId", Kind.TEXT, true, null),
  /** Not asked: it is what the recording is about. */
  REJECTED("rejectedApplicationId", Kind.TEXT, true, null),
  /** Not asked: it is what the recording is about. */
  PREDECESSOR("predecessorId", Kind.TEXT, true, null),
  /** Not asked: it is what the recording is about. */
  PROVISION("provisionId", Kind.TEXT, true, null),
  /** Not asked: it is what the form is about. */
  AGREEMENT("agreementId", Kind.TEXT, true, null),
  /** Not asked: it is what the provision that the form is about is to be reinstated under. */
  RETURN("returnId", Kind.TEXT, true, null),
  /** A tick for each; see {@link Ticks}. */
  REINSTATABLE("reinstatable", Kind.FLAG, false, null),
  /** A tick for each; see {@link Ticks}. */
  REINSTATED("provisions", Kind.FLAG, false, null),
  FELL_BACK_ON("fellBackOn", Kind.DAY, true, "field.fellBackOn.hint"),
  FALL_BACK_REASON("reason", Kind.CHOICE, false, null),
  NOT_REINSTATED_REASON("reason", Kind.CHOICE, true, null),
  SAME_AMOUNT("monthlyAmount", Kind.NUMBER, false, "field.sameAmount.hint"),
  SAME_HOURS("hoursPerWeek", Kind.NUMBER, false, "field.sameHours.hint"),
  RETURN_ON("returnOn", Kind.DAY, true, null),
  INFORMED_ON("informedOn", Kind.DAY, true, null),
  GUARANTOR("guarantor", Kind.CHOICE, true, null),
  LEGAL_GROUND("legalGround", Kind.CHOICE, false, null),
  FROM("from", Kind.DAY, true, null),
  ON("on", Kind.DAY, true, null),
  RECEIVED_ON("receivedOn", Kind.DAY, true, null),
  COMPLETE_BY("completeBy", Kind.DAY, true, "field.completeBy.hint"),
  APPLIED_ON("appliedOn", Kind.DAY, true, null),
  CAPACITY_KIND("kind", Kind.CHOICE, true, null),
  CAPACITY_REQUESTER("requestedBy", Kind.CHOICE, true, null),
  LATE_SUBSIDY_GROUND("ground", Kind.CHOICE, true, null),
  SUBSIDY_REQUESTER("requestedBy", Kind.CHOICE, true, null),
  WORK_SUPPORT("support", Kind.CHOICE, true, null),
  WORK_SUPPORT_GROUND("ground", Kind.CHOICE, true, null),
  FRAMEWORK("framework", Kind.CHOICE, true, null),
  NOTICE_KIND("kind", Kind.CHOICE, true, null),
  OBJECT_BY("objectBy", Kind.DAY, false, "field.objectBy.hint"),
  DECIDE_BY("decideBy", Kind.DAY, false, "field.decideBy.hint"),
  OBJECTION_OUTCOME("outcome", Kind.CHOICE, true, null),
  TEST_BY("testBy", Kind.DAY, true, null),
  PASSED("passed", Kind.CHOICE, true, null),
  REPAIR_BY("repairBy", Kind.DAY, true, null),
  UNTIL("until", Kind.DAY, true, null),
  LAST_DAY("lastDay", Kind.DAY, false, null),
  REQUIRED_LAST_DAY("lastDay", Kind.DAY, true, null),
  MONTHLY_WAGE("monthlyWage", Kind.NUMBER, false, "field.monthlyWage.hint"),
  FIRST_PAY_DATE("firstPayDate", Kind.DAY, false, "field.firstPayDate.hint"),
  MONTH("month", Kind.MONTH, true, "field.month.hint"),
  RUNG("rung", Kind.CHOICE, true, null),
  STEP("step", Kind.CHOICE, true, null),
  GOAL_SUBJECT("about", Kind.CHOICE, true, null),
  GOAL_STEP("step", Kind.CHOICE, false, "field.goalStep.hint"),
  GOAL_OUTCOME("outcome", Kind.CHOICE, true, null),
  BY("by", Kind.DAY, false, null),
  CONTACT_KIND("kind", Kind.CHOICE, true, null),
  PREPARATION_KIND("kind", Kind.CHOICE, true, null),
  HOLD_UP_GROUND("ground", Kind.CHOICE, true, null),
  ORGANISATION("organisation", Kind.CHOICE, true, null),
  MUNICIPALITY("municipality", Kind.CHOICE, true, null),
  SCHEME("scheme", Kind.CHOICE, true, null),
  SUSPENSION_KIND("kind", Kind.CHOICE, true, null),
  GROUND("ground", Kind.CHOICE, true, null),
  STAY_ALLOWANCE("allowance", Kind.CHOICE, true, null),
  UNDUE_PAYMENT_GROUND("ground", Kind.CHOICE, true, null),
  RECLAIMED("reclaimed", Kind.CHOICE, true, null),
  HARM("harm", Kind.NUMBER, false, "field.harm.hint"),
  BREACHED_ON("breachedOn", Kind.DAY, true, null),
  EARLIER_FINE_ON("earlierFineOn", Kind.DAY, false, "field.earlierFineOn.hint"),
  RECLAIM_WAIVER("waiver", Kind.CHOICE, false, "field.waiver.hint"),
  INSTITUTION("institution", Kind.CHOICE, true, null),
  UPHELD("upheld", Kind.FLAG, true, null),
  ALL_UNDER_27("allUnder27", Kind.FLAG, true, null),
  SOMEBODY_UNDER_27("somebodyUnder27", Kind.FLAG, true, "field.somebodyUnder27.hint"),
  UNDER_27("under27", Kind.FLAG, true, null),
  MEDICALLY_LIMITED("medicallyLimited", Kind.FLAG, true, null),
  SUBSIDISED("subsidised", Kind.FLAG, true, null),
  NEW_EMPLOYMENT_FROM("newEmploymentFrom", Kind.DAY, false, "field.newEmploymentFrom.hint"),
  SEARCH_PERIOD_EXCEPTION("exception", Kind.CHOICE, false, "field.exception.hint"),
  BACKDATING_GROUND("backdatingGround", Kind.CHOICE, false, "field.backdatingGround.hint"),
  WITHDRAWAL_GROUND("ground", Kind.CHOICE, true, null),
  REVISION_GROUND("reason", Kind.CHOICE, true, null),
  REDUCTION_GROUND("ground", Kind.CHOICE, true, null),
  PERCENTAGE("percentage", Kind.NUMBER, true, "field.percentage.hint"),
  MONTHS("months", Kind.NUMBER, true, "field.months.hint"),
  URGENT_REASONS("urgentReasons", Kind.FLAG, true, "field.urgentReasons.hint"),
  RELIEF("relief", Kind.CHOICE, true, null),
  RELIEF_REQUESTED_ON("requestedOn", Kind.DAY, false, "field.reliefRequestedOn.hint"),
  SPREAD("spread", Kind.TEXT, false, "field.spread.hint"),
  DISREGARD("disregard", Kind.CHOICE, false, "field.disregard.hint"),
  END_REASON("reason", Kind.CHOICE, true, null),
  OVERRIDE_REASON("reason", Kind.CHOICE, true, null),
  EMPLOYMENT_MODALITY("modality", Kind.CHOICE, true, null),
  DAY_ACTIVITIES_MODALITY("modality", Kind.CHOICE, true, null),
  PLACEMENT_KIND("kind", Kind.CHOICE, true, null),
  ARRANGEMENT("arrangement", Kind.CHOICE, true, null),
  MONTHLY_AMOUNT("monthlyAmount", Kind.NUMBER, true, "field.amount.hint"),
  AMOUNT("amount", Kind.NUMBER, true, "field.amount.hint"),
  HOURS("hoursPerWeek", Kind.NUMBER, false, "field.hoursPerWeek.hint"),
  REQUIRED_HOURS("hoursPerWeek", Kind.NUMBER, true, "field.hoursPerWeek.hint"),
  EMPLOYER("employerKvk", Kind.NUMBER, false, "field.employerKvk.hint"),
  WAGE_COST_SUBSIDY("wageCostSubsidy", Kind.NUMBER, false, "field.wageCostSubsidy.hint"),
  JOB_COACH("jobCoach", Kind.FLAG, true, null),
  REVIEW_OUTCOME("outcome", Kind.CHOICE, true, null),
  OTHER_ENVIRONMENT("otherEnvironment", Kind.FLAG, true, null),
  TRAINING_OUTCOME("outcome", Kind.CHOICE, true, null),
  PREMIUM_OUTCOME("outcome", Kind.CHOICE, true, null),
  WAGE_VALUE("percentage", Kind.NUMBER, true, "field.wageValue.hint"),
  EXPERT("expert", Kind.NUMBER, true, "field.employerKvk.hint"),
  FORFAIT("forfait", Kind.FLAG, true, null),
  HOUSEHOLD("household", Kind.TEXT, false, "field.household.hint"),
  SUPPLEMENTARY("supplementary", Kind.FLAG, true, null),
  SIGNAL_KIND("kind", Kind.CHOICE, true, null),
  FOLLOW_UP_OUTCOME("outcome", Kind.CHOICE, true, null),
  THREATENING("threatening", Kind.CHOICE, false, "field.threatening.hint"),
  THREAT("threatening", Kind.CHOICE, true, null),
  DEBT_APPLICATION("application", Kind.FLAG, true, "field.application.hint"),
  WEEKS_TOLD("weeksTold", Kind.NUMBER, false, "field.weeksTold.hint"),
  PLAN("plan", Kind.DAY, true, "field.plan.hint"),
  REFUSAL_GROUND("refusalGround", Kind.CHOICE, true, null),
  ARRANGEMENT_OUTCOME("outcome", Kind.CHOICE, false, "field.outcome.hint"),
  REQUESTED_ON("requestedOn", Kind.DAY, true, null),
  DECIDED_ON("decidedOn", Kind.DAY, true, null),
  FINAL_ON("finalOn", Kind.DAY, true, "field.finalOn.hint"),
  SHELTER("shelter", Kind.CHOICE, false, "field.shelter.hint"),
  REQUESTED_BY("requestedBy", Kind.CHOICE, true, null),
  CHANGED_SITUATION("changedSituation", Kind.FLAG, true, null),
  POSITIVE("positive", Kind.CHOICE, true, null),
  ADVICE_GROUND("ground", Kind.CHOICE, false, null),
  ADVICE_SHORTCUT("shortcut", Kind.CHOICE, false, "field.shortcut.hint"),
  ESTABLISHED("established", Kind.CHOICE, true, null),
  CARELESS("deviatesBecauseCareless", Kind.FLAG, true, null),
  WAITING_LIST_REASON("reason", Kind.CHOICE, true, null),
  BRIDGING_KIND("kind", Kind.CHOICE, true, null),
  CATEGORY("category", Kind.CHOICE, true, null),
  INDICATION_WITHDRAWAL_GROUND("ground", Kind.CHOICE, true, null),
  LAPSE_REASON("reason", Kind.CHOICE, true, null),
  INDICATION_ELSEWHERE("indicationKnownElsewhere", Kind.FLAG, true, null),
  WAY_BACK_KIND("wayBack.kind", Kind.CHOICE, false, null),
  WAY_BACK_GUARANTOR("wayBack.guarantor", Kind.CHOICE, false, "field.wayBack.agreement.hint"),
  WAY_BACK_UNTIL("wayBack.until", Kind.DAY, false, "field.wayBack.agreement.hint"),
  WAY_BACK_INFORMED_ON("wayBack.informedOn", Kind.DAY, false, "field.wayBack.waiver.hint"),
  DESPITE_HAND_OVER("despiteHandOver", Kind.CHOICE, false, "field.despiteHandOver.hint");

  private final String field;
  private final Kind kind;
  private final boolean required;
  private final @Nullable String hint;

  Ask(String field, Kind kind, boolean required, @Nullable String hint) {
    this.field = field;
    this.kind = kind;
    this.required = required;
    this.hint = hint;
  }

  /** The member of the command. */
  String field() {
    return field;
  }

  boolean isAsked() {
    return switch (this) {
      case RESIDENT,
          SIGNAL,
          REQUEST,
          NOTIFICATION,
          REJECTED,
          PREDECESSOR,
          PROVISION,
          AGREEMENT,
          RETURN,
          ADMITTED,
          NOT_ADMITTED ->
          false;
      default -> !isTicked();
    };
  }

  /** Asked by a tick for each of what the resident has or had. */
  boolean isTicked() {
    return this == REINSTATABLE || this == REINSTATED;
  }

  /** Asked only of who leaves work that an indication is needed for. */
  boolean isAboutTheWayBack() {
    return field.startsWith("wayBack.");
  }

  /** Asked only where the provision is being handed over. */
  boolean isAboutTheHandOver() {
    return this == DESPITE_HAND_OVER;
  }

  /** What is typed, as the command wants to have it; absent stays absent. */
  @Nullable Object value(@Nullable String typed) {
    if (isTicked()) {
      return null;
    }
    if (kind == Kind.FLAG) {
      return this == ADMITTED || "true".equals(typed);
    }
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var text = typed.strip();
    if ((this == RUNG || this == MONTHS || this == WEEKS_TOLD) && text.matches("[0-9]{1,3}")) {
      return Integer.valueOf(text);
    }
    return switch (this) {
      case AMOUNT,
          HARM,
          MONTHLY_AMOUNT,
          MONTHLY_WAGE,
          SAME_AMOUNT,
          HOURS,
          SAME_HOURS,
          REQUIRED_HOURS ->
          decimal(text);
      case WAGE_COST_SUBSIDY, PERCENTAGE, WAGE_VALUE -> decimal(text.replace("%", ""));
      case SPREAD -> Stream.of(text.replace("%", "").split("[\\s;+]+")).map(Ask::decimal).toList();
      case EMPLOYER, EXPERT -> text.replace(" ", "");
      case POSITIVE, ESTABLISHED, RECLAIMED, PASSED -> Boolean.valueOf(text);
      default -> text;
    };
  }

  /** As people write it, 1.234,50, and as programs do. */
  private static String decimal(String text) {
    var plain = text.replace("€", "").replace(" ", "");
    if (plain.matches("[0-9]{1,3}([.][0-9]{3})+(,[0-9]+)?")) {
      plain = plain.replace(".", "");
    }
    return plain.replace(',', '.');
  }

  FormField field(Recording recording, Wording wording, String typed, @Nullable String error) {
    var own = "recording." + recording.slug() + "." + field;
    return new FormField(
        field,
        wording.sayOr(own, wording.say("field." + field)),
        hint == null ? wording.sayOr(own + ".hint", "") : wording.say(hint),
        kind,
        required,
        typed,
        choices(wording),
        error);
  }

  private List<Choice> choices(Wording wording) {
    return switch (this) {
      case RUNG ->
          choices(
              wording,
              IntStream.rangeClosed(1, 6)
                  .mapToObj(n -> new Choice(Integer.toString(n), wording.say("rung." + n))));
      case STEP, GOAL_STEP -> choices(wording, Step.values(), _ -> true);
      case GOAL_SUBJECT -> choices(wording, GoalSubject.values(), _ -> true);
      case GOAL_OUTCOME -> choices(wording, GoalOutcome.values(), _ -> true);
      case PREPARATION_KIND -> choices(wording, PreparationKind.values(), _ -> true);
      case HOLD_UP_GROUND -> choices(wording, HoldUpGround.values(), _ -> true);
      case CONTACT_KIND -> choices(wording, ContactKind.values(), _ -> true);
      case FRAMEWORK -> choices(wording, LegalFramework.values(), _ -> true);
      case NOTICE_KIND -> choices(wording, NoticeKind.values(), _ -> true);
      case OBJECTION_OUTCOME -> choices(wording, ObjectionOutcome.values(), _ -> true);
      case LEGAL_GROUND -> choices(wording, LegalFramework.values(), _ -> true);
      case ORGANISATION, GUARANTOR, WAY_BACK_GUARANTOR ->
          choices(wording, Organisation.values(), _ -> true);
      case REQUESTED_BY -> choices(wording, AdviceRequester.values(), _ -> true);
      case POSITIVE, ESTABLISHED, RECLAIMED, PASSED ->
          choices(
              wording,
              Stream.of(
                  new Choice("true", wording.say("yes")), new Choice("false", wording.say("no"))));
      case ADVICE_GROUND -> choices(wording, AdviceGround.values(), _ -> true);
      case ADVICE_SHORTCUT -> choices(wording, AdviceShortcut.values(), _ -> true);
      case WAITING_LIST_REASON -> choices(wording, WaitingListReason.values(), _ -> true);
      case BRIDGING_KIND -> choices(wording, BridgingKind.values(), _ -> true);
      case CATEGORY -> choices(wording, IndicationCategory.values(), _ -> true);
      case WITHDRAWAL_GROUND -> choices(wording, WithdrawalGround.values(), _ -> true);
      case LAPSE_REASON ->
          choices(
              wording,
              EndReason.values(),
              reason -> reason == EndReason.PENSION || reason == EndReason.DECEASED);
      case DESPITE_HAND_OVER -> choices(wording, DespiteHandOver.values(), _ -> true);
      case SHELTER -> choices(wording, ShelterGround.values(), _ -> true);
      case WAY_BACK_KIND -> choices(wording, WayBackKind.values(), _ -> true);
      case SCHEME -> choices(wording, Scheme.values(), _ -> true);
      case CAPACITY_KIND -> choices(wording, CapacityKind.values(), _ -> true);
      case CAPACITY_REQUESTER -> choices(wording, CapacityRequester.values(), _ -> true);
      case LATE_SUBSIDY_GROUND -> choices(wording, LateSubsidyGround.values(), _ -> true);
      case SUBSIDY_REQUESTER -> choices(wording, SubsidyRequester.values(), _ -> true);
      case WORK_SUPPORT -> choices(wording, WorkSupport.values(), _ -> true);
      case WORK_SUPPORT_GROUND -> choices(wording, WorkSupportGround.values(), _ -> true);
      case STAY_ALLOWANCE -> choices(wording, StayAllowance.values(), _ -> true);
      case UNDUE_PAYMENT_GROUND -> choices(wording, UnduePaymentGround.values(), _ -> true);
      case RECLAIM_WAIVER -> choices(wording, ReclaimWaiver.values(), _ -> true);
      case INSTITUTION -> choices(wording, Institution.values(), _ -> true);
      case SUSPENSION_KIND -> choices(wording, SuspensionKind.values(), _ -> true);
      case GROUND -> choices(wording, RejectionGround.values(), _ -> true);
      case SEARCH_PERIOD_EXCEPTION -> choices(wording, SearchPeriodException.values(), _ -> true);
      case BACKDATING_GROUND -> choices(wording, BackdatingGround.values(), _ -> true);
      case INDICATION_WITHDRAWAL_GROUND ->
          choices(wording, IndicationWithdrawalGround.values(), _ -> true);
      case REVISION_GROUND -> choices(wording, RevisionGround.values(), _ -> true);
      case REDUCTION_GROUND -> choices(wording, ReductionGround.values(), _ -> true);
      case RELIEF -> choices(wording, ReliefGround.values(), _ -> true);
      case DISREGARD ->
          choices(
              wording,
              DisregardGround.values(),
              ground -> ground != DisregardGround.UNKNOWN_PERIOD);
      case NOT_REINSTATED_REASON -> choices(wording, NotReinstatedReason.values(), _ -> true);
      case END_REASON, FALL_BACK_REASON -> choices(wording, EndReason.values(), _ -> true);
      case OVERRIDE_REASON -> choices(wording, OverrideReason.values(), _ -> true);
      case PLACEMENT_KIND -> choices(wording, PlacementKind.values(), _ -> true);
      case REVIEW_OUTCOME -> choices(wording, ReviewOutcome.values(), _ -> true);
      case PREMIUM_OUTCOME -> choices(wording, PremiumOutcome.values(), _ -> true);
      case TRAINING_OUTCOME -> choices(wording, TrainingOutcome.values(), _ -> true);
      case ARRANGEMENT -> choices(wording, Arrangement.values(), _ -> true);
      case SIGNAL_KIND -> choices(wording, SignalKind.values(), _ -> true);
      case FOLLOW_UP_OUTCOME -> choices(wording, FollowUpOutcome.values(), _ -> true);
      case THREATENING, THREAT -> choices(wording, Threat.values(), _ -> true);
      case REFUSAL_GROUND -> choices(wording, DebtRefusalGround.values(), _ -> true);
      case ARRANGEMENT_OUTCOME -> choices(wording, ArrangementOutcome.values(), _ -> true);
      case EMPLOYMENT_MODALITY -> choices(wording, Modality.values(), Modality::isEmployment);
      case DAY_ACTIVITIES_MODALITY ->
          choices(wording, Modality.values(), modality -> !modality.isEmployment());
      case MUNICIPALITY ->
          choices(
              wording,
              Stream.of(Municipality.values()).map(m -> new Choice(m.text(), m.displayName())));
      default -> List.of();
    };
  }

  private static <E extends Enum<E>> List<Choice> choices(
      Wording wording, E[] codes, Predicate<E> wanted) {
    return choices(
        wording, Stream.of(codes).filter(wanted).map(c -> new Choice(c.name(), wording.name(c))));
  }

  private static List<Choice> choices(Wording wording, Stream<Choice> choices) {
    List<Choice> all = new ArrayList<>();
    all.add(new Choice("", wording.say("choose")));
    choices.forEach(all::add);
    return all;
  }
}

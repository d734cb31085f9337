package nl.doorloop.onecounter.domain.figures;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.worklist.Need;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Because;
import org.jspecify.annotations.Nullable;

/**
 * One hand-over, one run of days without income or one fall-back, as the figures of continuity
 * count it. It holds nothing that depends on the day on which it is read.
 *
 * @param from the day of the offer, the first day of the gap, or the day of the fall-back
 * @param to the day on which the receiver started, the first day after the gap, or the first day of
 *     reinstated support; absent until then
 * @param answerBy the last day of the term of an offer; absent where no answer was due any more
 * @param answeredOn the day of the first answer to an offer
 * @param organisation who has to answer the offer; else the lead on the day
 * @param municipality on the day; absent where no fact names one
 * @param because the events that it follows from
 * @param needs all of this somebody must be allowed to see to be told whom it is about
 */
public record ContinuityCase(
    ResidentId residentId,
    Kind kind,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate answerBy,
    @Nullable LocalDate answeredOn,
    @Nullable Organisation organisation,
    @Nullable Municipality municipality,
    List<Because> because,
    List<Need> needs) {
  /** What is counted. */
  public enum Kind {
    HAND_OVER,
    INCOME_GAP,
    FALL_BACK
  }

  public ContinuityCase {
    because = List.copyOf(because);
    needs = List.copyOf(needs);
  }

  /** Whether the offer was answered on the last day of its term at the latest. */
  boolean answeredWithinTerm() {
    return answeredOn != null && answerBy != null && !answeredOn.isAfter(answerBy);
  }
}

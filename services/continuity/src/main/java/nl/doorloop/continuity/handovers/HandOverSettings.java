package nl.doorloop.continuity.handovers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.doorloop.continuity.domain.AnswerTerm;
import nl.doorloop.language.Organisation;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the organisations agreed about hand-overs, under {@code doorloop.hand-over}.
 *
 * @param answerTerm in how many working days an organisation answers; ten where it says nothing
 * @param alarmsEvery how often it is looked whether somebody must be reminded
 */
@ConfigurationProperties("doorloop.hand-over")
public record HandOverSettings(
    @DefaultValue Map<Organisation, Integer> answerTerm, @DefaultValue("1m") Duration alarmsEvery) {
  private static final int WORKING_DAYS = 10;

  public HandOverSettings {
    answerTerm = Map.copyOf(answerTerm);
    if (answerTerm.values().stream().anyMatch(days -> days < 1)) {
      throw new IllegalArgumentException(
          "doorloop.hand-over.answer-term must be 1 or more working days");
    }
    if (alarmsEvery.isNegative() || alarmsEvery.isZero()) {
      throw new IllegalArgumentException("doorloop.hand-over.alarms-every must be longer than 0");
    }
  }

  /** The last day on which the receiver answers in time. */
  public LocalDate answerBy(Organisation receiver, LocalDate offeredOn) {
    return AnswerTerm.lastDay(offeredOn, answerTerm.getOrDefault(receiver, WORKING_DAYS));
  }
}

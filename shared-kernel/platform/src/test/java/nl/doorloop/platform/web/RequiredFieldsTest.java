package nl.doorloop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.ModelConverters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RequiredFieldsTest {
  record Answer(LocalDate from, @Nullable LocalDate to, Optional<String> note, List<Part> parts) {}

  record Part(int months, @Nullable String reason) {}

  record Command(LocalDate from, boolean urgent, @Nullable LocalDate lastDay, String reason) {
    static Command read(JsonNode body, Days days) {
      return Fields.of(body)
          .read(
              f -> {
                var from = days.required(f, "from");
                return new Command(
                    from,
                    f.flag("urgent", false),
                    days.optionalLast(f, from),
                    f.text("reason", 100));
              });
    }
  }

  record AllByChoice(boolean urgent) {
    static AllByChoice read(JsonNode body) {
      return Fields.of(body).read(f -> new AllByChoice(f.flag("urgent", false)));
    }
  }

  @Test
  void of_an_answer_it_is_what_cannot_be_absent() {
    assertThat(required(Answer.class, "Answer")).containsExactlyInAnyOrder("from", "parts");
    assertThat(required(Answer.class, "Part")).containsExactly("months");
  }

  @Test
  void of_a_command_it_is_what_its_reading_misses() {
    assertThat(required(Command.class, "Command")).containsExactlyInAnyOrder("from", "reason");
    assertThat(required(AllByChoice.class, "AllByChoice")).isNull();
  }

  private static @Nullable List<String> required(Class<?> type, String of) {
    var converters = new ModelConverters(true);
    converters.addConverter(new RequiredFields(Clock.systemUTC()));
    return converters.readAll(type).get(of).getRequired();
  }
}

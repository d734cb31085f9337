package nl.doorloop.language.parameters;

import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * One parameter for one municipality, or for the region where that is absent; written as {@code
 * DEBT_DECISION_WEEKS@0505}, {@code DEBT_DECISION_WEEKS@REGION}.
 */
public record ParameterId(ParameterName name, @Nullable Municipality municipality)
    implements TextValue {
  private static final String REGION = "REGION";

  public ParameterId {
    name.requireScope(municipality);
  }

  public static ParameterId of(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      throw new InvalidValue("must be a parameter and its municipality or REGION");
    }
    var where = text.substring(at + 1);
    return new ParameterId(
        ParameterName.of(text.substring(0, at)),
        where.equals(REGION) ? null : Municipality.of(where));
  }

  @Override
  public String text() {
    return name + "@" + (municipality == null ? REGION : municipality.text());
  }

  @Override
  public String toString() {
    return text();
  }
}

package nl.doorloop.onecounter.domain.worklist;

import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * The legal framework of a fact, and who carried it out: what decides who may see it.
 *
 * @param carriedOutBy absent where nobody is known to have
 */
public record Need(LegalFramework framework, @Nullable Organisation carriedOutBy)
    implements TextValue {
  /** Reads what {@link #text} wrote. */
  public static Need of(String text) {
    int at = text.indexOf('@');
    return at < 0
        ? new Need(LegalFramework.valueOf(text), null)
        : new Need(
            LegalFramework.valueOf(text.substring(0, at)),
            Organisation.valueOf(text.substring(at + 1)));
  }

  /** {@code WSW@DRECHTWERK}, or {@code PW} where nobody is known to have carried it out. */
  @Override
  public String text() {
    return carriedOutBy == null ? framework.name() : framework.name() + "@" + carriedOutBy.name();
  }
}

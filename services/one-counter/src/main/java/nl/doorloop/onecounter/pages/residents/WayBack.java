package nl.doorloop.onecounter.pages.residents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return agreement on the page of a resident, and what came of it.
 *
 * @param propose the form to say that the resident fell back; absent where that cannot be said
 * @param fellBack since when; absent while the resident has not
 * @param days how long somebody was without support, or is; absent where that is not known
 */
public record WayBack(
    String text,
    @Nullable String propose,
    @Nullable String fellBack,
    @Nullable String days,
    List<Part> parts) {
  public WayBack {
    parts = List.copyOf(parts);
  }

  /**
   * One provision that is to be reinstated.
   *
   * @param reinstate the form to do so; absent where it was decided, or is another's to decide
   * @param decline the form not to
   */
  public record Part(
      String text, String state, @Nullable String reinstate, @Nullable String decline) {}
}

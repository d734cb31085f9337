package nl.doorloop.employerdesk.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Employers that were found, by name.
 *
 * @param next the address of those after these; absent where there are none
 */
public record EmployersAnswer(List<EmployerItem> items, @Nullable String next) {
  public EmployersAnswer {
    items = List.copyOf(items);
  }
}

package nl.doorloop.onecounter.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import nl.doorloop.language.InvalidValue;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Pages of a collection: the cursor is the id of the last item of the page before, so that what is
 * added meanwhile shifts nothing, and no address ever holds a name.
 */
public final class Paging {
  public static final int USUAL = 50;
  public static final int MOST = 200;

  private Paging() {}

  /** Reads a {@code limit} from an address. */
  public static int limit(String text) {
    if (text.matches("[0-9]{1,3}")) {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    }
    throw new InvalidValue("must be a whole number from 1 to " + MOST);
  }

  /**
   * @param found the items of the page, and at least one more where there is a next page
   * @param cursor names an item
   */
  public static <T> Page<T> page(
      HttpServletRequest request, List<T> found, int limit, Function<T, String> cursor) {
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, limit);
    var query = request.getQueryString();
    var next =
        UriComponentsBuilder.fromPath(request.getRequestURI())
            .query(query)
            .replaceQueryParam("after")
            .replaceQueryParam("cursor", cursor.apply(items.getLast()))
            .build()
            .toUriString();
    return new Page<>(items, next);
  }
}

package nl.doorloop.onecounter.pages.residents;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody searched for, kept with their session under a name that says nothing, so that the
 * address holds nothing of it and going back still works.
 */
final class Searches implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String NAME = Searches.class.getName();
  private static final int MOST = 10;

  private final LinkedHashMap<String, LinkedHashMap<String, String>> kept = new LinkedHashMap<>();

  private Searches() {}

  /** Keeps what was typed; of many searches the oldest is forgotten. */
  static String keep(HttpSession session, Map<String, String> typed) {
    synchronized (session) {
      var searches = session.getAttribute(NAME) instanceof Searches s ? s : new Searches();
      var id = UUID.randomUUID().toString();
      searches.kept.put(id, new LinkedHashMap<>(typed));
      while (searches.kept.size() > MOST) {
        searches.kept.pollFirstEntry();
      }
      session.setAttribute(NAME, searches);
      return id;
    }
  }

  static Optional<Map<String, String>> find(HttpSession session, String id) {
    synchronized (session) {
      return session.getAttribute(NAME) instanceof Searches searches
          ? Optional.ofNullable(searches.kept.get(id)).map(Map::copyOf)
          : Optional.empty();
    }
  }
}

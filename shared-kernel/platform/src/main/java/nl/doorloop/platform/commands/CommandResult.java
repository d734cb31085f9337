package nl.doorloop.platform.commands;

import java.util.List;
import nl.doorloop.language.EventId;

/**
 * What a command led to, as every writing call answers it.
 *
 * @param id what was made or acted on
 * @param eventIds the events recorded, in order; empty where nothing changed
 */
public record CommandResult(String id, List<EventId> eventIds) {
  public CommandResult {
    eventIds = List.copyOf(eventIds);
  }
}

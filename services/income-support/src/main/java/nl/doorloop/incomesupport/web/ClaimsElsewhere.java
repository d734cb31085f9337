package nl.doorloop.incomesupport.web;

import java.util.List;
import nl.doorloop.incomesupport.domain.Claims;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.ClaimEvent;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.feed.ResidentDirectory;
import org.springframework.stereotype.Component;

/** What a person claimed under other identities that were found to be theirs. */
@Component
class ClaimsElsewhere {
  private final ResidentDirectory directory;
  private final States states;

  ClaimsElsewhere(ResidentDirectory directory, States states) {
    this.directory = directory;
    this.states = states;
  }

  List<ClaimEvent> of(ResidentId resident) {
    return directory.samePerson(resident).stream()
        .filter(other -> !other.equals(resident))
        .flatMap(other -> states.of(Claims.DECIDER, other.text()).made().stream())
        .toList();
  }
}

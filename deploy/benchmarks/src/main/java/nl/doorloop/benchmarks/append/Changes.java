package nl.doorloop.benchmarks.append;

import java.util.List;
import nl.doorloop.benchmarks.RunningService;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartEmployment;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Employments that are started through the service, and then get other hours, one event a time. */
public final class Changes {
  private final Commands commands;
  private final int employments;

  public Changes(RunningService shelteredWork, int employments) {
    this.commands = shelteredWork.context().getBean(Commands.class);
    this.employments = employments;
    for (int number = 0; number < employments; number++) {
      start(new Stream(number));
    }
  }

  private void start(Stream stream) {
    var started = stream.started();
    send(
        new StartEmployment(
            started.provisionId(),
            started.residentId(),
            started.modality(),
            started.hoursPerWeek(),
            null,
            null,
            started.from(),
            null,
            started.organisation(),
            started.municipality(),
            started.registeredOn()));
  }

  /** The resident whom a change is about. */
  public ResidentId resident(int change) {
    return new Stream(change % employments).residentId();
  }

  /** Records a change; returns after its commit. */
  public EventId record(int change) {
    return send(new Stream(change % employments).command(1 + change / employments)).getFirst();
  }

  private List<EventId> send(Object command) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("benchmark", ""));
    return commands
        .once(null, command, () -> new CommandResult("", commands.send(command)))
        .eventIds();
  }
}

package nl.doorloop.continuity.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.doorloop.continuity.domain.HandOver;
import nl.doorloop.continuity.domain.HandOverCommand;
import nl.doorloop.continuity.domain.HandOverCommand.OfferHandOver;
import nl.doorloop.continuity.domain.HandOvers;
import nl.doorloop.continuity.handovers.Alarms;
import nl.doorloop.continuity.handovers.HandOverTable;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives commands to hand-overs of residents whom the caller may reach. */
@Component
class HandOverDesk {
  private static final int PAGE = 100;

  private final ContinuityDesk desk;
  private final HandOverTable table;
  private final Alarms alarms;
  private final States states;
  private final Commands commands;
  private final CommandAnswers answers;

  HandOverDesk(
      ContinuityDesk desk,
      HandOverTable table,
      Alarms alarms,
      States states,
      Commands commands,
      CommandAnswers answers) {
    this.desk = desk;
    this.table = table;
    this.alarms = alarms;
    this.states = states;
    this.commands = commands;
    this.answers = answers;
  }

  void requireCaseWorker() {
    desk.requireCaseWorker();
  }

  /** A hand-over of a resident whom the caller may reach. */
  HandOver find(HandOverId id) {
    return find(reached(id), id);
  }

  ResponseEntity<CommandResult> offer(@Nullable String key, Object asked, OfferHandOver command) {
    desk.requireResident(command.residentId());
    return answers.once(
        key,
        new Asked(HandOverApi.PATH, asked),
        HandOverApi.PATH,
        () -> {
          var id = command.handOverId();
          var events = commands.send(command);
          table.add(id, command.residentId());
          alarms.set(find(command.residentId(), id).offer());
          return new CommandResult(id.text(), events);
        });
  }

  /**
   * @param what is done to the hand-over: the rest of the address
   */
  ResponseEntity<CommandResult> act(
      @Nullable String key,
      HandOverId id,
      String what,
      Object asked,
      Function<ResidentId, HandOverCommand> command) {
    var resident = reached(id);
    return answers.once(
        key,
        new Asked(HandOverApi.PATH + "/" + id + "/" + what, asked),
        HandOverApi.PATH,
        () -> {
          var events = commands.send(command.apply(resident));
          if (!find(resident, id).isOpen()) {
            table.close(id);
          }
          return new CommandResult(id.text(), events);
        });
  }

  /** A page of those that are open, of residents whom the caller may reach. */
  HandOversAnswer open(@Nullable HandOverId after, LocalDate today) {
    var listed = table.open(after, PAGE);
    var items =
        listed.stream()
            .filter(one -> desk.sees(one.residentId(), today))
            .flatMap(one -> stateOf(one.residentId(), one.handOverId()).stream())
            .filter(HandOver::isOpen)
            .map(handOver -> HandOverAnswer.of(handOver, today))
            .toList();
    return new HandOversAnswer(
        items,
        listed.size() < PAGE ? null : HandOverApi.PATH + "?after=" + listed.getLast().handOverId());
  }

  private HandOver find(ResidentId resident, HandOverId id) {
    return stateOf(resident, id).orElseThrow(HandOverDesk::notFound);
  }

  private Optional<HandOver> stateOf(ResidentId resident, HandOverId id) {
    return states.of(HandOvers.DECIDER, HandOvers.streamOf(resident)).find(id);
  }

  private ResidentId reached(HandOverId id) {
    var resident = table.residentOf(id).orElseThrow(HandOverDesk::notFound);
    desk.requireResident(resident);
    return resident;
  }

  private static NotFound notFound() {
    return new NotFound("hand-over");
  }
}

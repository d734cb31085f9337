package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.doorloop.incomesupport.domain.Entitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand;
import nl.doorloop.incomesupport.domain.Terms;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.handovers.NamedProvisions;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The entitlements that the caller may reach. */
@Component
class EntitlementDesk {
  private final ServiceDesk desk;
  private final Commands commands;
  private final CommandAnswers answers;
  private final NamedProvisions named;
  private final OtherEntitlements others;

  EntitlementDesk(
      ServiceDesk desk,
      Commands commands,
      CommandAnswers answers,
      NamedProvisions named,
      OtherEntitlements others) {
    this.others = others;
    this.named = named;
    this.desk = desk;
    this.commands = commands;
    this.answers = answers;
  }

  /** Does it, once per key. */
  ResponseEntity<CommandResult> act(
      @Nullable String key, Object asked, EntitlementCommand command) {
    var id = command.provisionId();
    return once(key, id, place(id, command), asked, command);
  }

  /**
   * Does what depends on other entitlements of the same person, once per key.
   *
   * @param what names it among what may be done
   * @param command given those
   */
  ResponseEntity<CommandResult> act(
      @Nullable String key,
      ProvisionId id,
      String what,
      Object asked,
      Function<List<Terms>, EntitlementCommand> command) {
    return answers.once(
        key,
        new Asked(EntitlementApi.PATH + "/" + id + " " + what, asked),
        EntitlementApi.PATH,
        () ->
            new CommandResult(
                id.text(), commands.send(command.apply(others.beside(id)), this::requireReach)));
  }

  /** Does it, once per key, about one of its reductions. */
  ResponseEntity<CommandResult> act(
      @Nullable String key, String reduction, Object asked, EntitlementCommand command) {
    var id = command.provisionId();
    return once(key, id, place(id, command) + " " + reduction, asked, command);
  }

  /**
   * Makes something that belongs to it, once per key, and answers with the identity of that.
   *
   * @param what the last part of its address
   * @param command given the new identity and the other entitlements of the same person
   */
  ResponseEntity<CommandResult> make(
      @Nullable String key,
      ProvisionId id,
      String what,
      Object asked,
      BiFunction<UUID, List<Terms>, EntitlementCommand> command) {
    var place = EntitlementApi.PATH + "/" + id + what;
    return answers.once(
        key,
        new Asked(place, asked),
        place,
        () -> {
          var made = Ids.next();
          return new CommandResult(
              made.toString(),
              commands.send(command.apply(made, others.beside(id)), this::requireReach));
        });
  }

  /**
   * Ends it, once per key, unless it is being handed over.
   *
   * @param to the first day without it
   * @param despite why it ends nevertheless
   */
  ResponseEntity<CommandResult> end(
      @Nullable String key,
      Object asked,
      EntitlementCommand command,
      LocalDate to,
      @Nullable DespiteHandOver despite) {
    var id = command.provisionId();
    return once(
        key, id, place(id, command), asked, command, () -> named.requireMayEnd(id, to, despite));
  }

  private ResponseEntity<CommandResult> once(
      @Nullable String key,
      ProvisionId id,
      String place,
      Object asked,
      EntitlementCommand command) {
    return once(key, id, place, asked, command, () -> {});
  }

  private ResponseEntity<CommandResult> once(
      @Nullable String key,
      ProvisionId id,
      String place,
      Object asked,
      EntitlementCommand command,
      Runnable check) {
    return answers.once(
        key,
        new Asked(place, asked),
        EntitlementApi.PATH,
        () ->
            new CommandResult(
                id.text(),
                commands.send(
                    command,
                    (Entitlement now) -> {
                      requireReach(now);
                      check.run();
                    })));
  }

  private static String place(ProvisionId id, EntitlementCommand command) {
    return EntitlementApi.PATH + "/" + id + " " + command.getClass().getSimpleName();
  }

  /**
   * @throws NotFound where it is none that the caller may reach
   */
  void requireReach(Entitlement entitlement) {
    var terms = Entitlement.termsOf(entitlement).orElseThrow(() -> new NotFound("entitlement"));
    desk.requireResident(terms.residentId());
  }
}

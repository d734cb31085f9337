package nl.doorloop.continuity.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.doorloop.continuity.domain.Resident;
import nl.doorloop.continuity.domain.ResidentCommand;
import nl.doorloop.continuity.domain.ResidentCommand.RegisterResident;
import nl.doorloop.continuity.registry.Matching.Printed;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.BulkDecisions;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.RowDecision;
import nl.doorloop.platform.commands.StreamCommand;
import nl.doorloop.platform.identity.PersonalDataKeys;
import nl.doorloop.platform.web.InvalidInput;
import nl.doorloop.platform.web.InvalidInput.FieldError;

/**
 * Registers residents, each once, however often and from however many sides it is asked: the
 * registry's row and the event are one transaction, and a BSN can stand in one row only. Whoever
 * loses a race begins again and then finds the resident.
 */
public final class Registration {
  private static final Comparator<Draft> ALWAYS_IN_ONE_ORDER =
      Comparator.comparing(d -> Objects.requireNonNullElse(d.fingerprint().bsn(), ""));

  private final RegistryTable table;
  private final PersonalDataKeys keys;
  private final Commands commands;
  private final BulkDecisions bulk;

  Registration(RegistryTable table, PersonalDataKeys keys, Commands commands, BulkDecisions bulk) {
    this.table = table;
    this.keys = keys;
    this.commands = commands;
    this.bulk = bulk;
  }

  /** What stands for a description where the description itself must not. */
  public Fingerprint fingerprint(Person person) {
    return Fingerprint.of(person, keys);
  }

  /**
   * Finds or registers one resident, within a transaction of the caller. Of somebody known nothing
   * is changed: a caller who names a BSN need not know the rest as well as the registry does.
   */
  public CommandResult register(Item item) {
    var done = register(List.of(item), false, false);
    var resident = Objects.requireNonNull(done.answers().getFirst().residentId());
    return new CommandResult(resident.text(), done.events());
  }

  /**
   * Finds, registers or updates the residents behind the rows of a file, in one transaction.
   *
   * @throws InvalidInput when a row names a resident who does not exist
   */
  public List<Registered> registerAll(List<Item> items, boolean dryRun) {
    var answers = new ArrayList<Registered>();
    commands.once(
        null,
        "",
        () -> {
          answers.clear();
          answers.addAll(register(items, true, dryRun).answers());
          return new CommandResult("", List.of());
        });
    return answers;
  }

  private record Done(List<Registered> answers, List<EventId> events) {}

  private Done register(List<Item> items, boolean updating, boolean dryRun) {
    var printed = items.stream().map(i -> new Printed(i, fingerprint(i.person()))).toList();
    var known = items.stream().map(Item::known).filter(Objects::nonNull).distinct().toList();
    var entries = table.find(printed.stream().map(Printed::fingerprint).toList(), known);
    requireKnown(items, entries);
    var provisional =
        entries.stream()
            .filter(e -> e.fingerprint().isProvisional())
            .map(Entry::residentId)
            .toList();
    var matching =
        new Matching(entries, table.splits(provisional), () -> new ResidentId(Ids.next()));
    var answers = matching.match(printed, updating, dryRun);
    return new Done(answers, dryRun ? List.of() : write(matching.drafts()));
  }

  private List<EventId> write(Collection<Draft> drafts) {
    var added = drafts.stream().filter(Draft::isNew).sorted(ALWAYS_IN_ONE_ORDER).toList();
    var changed = drafts.stream().filter(Draft::isChanged).toList();
    table.update(changed);
    table.insert(added);
    table.publish(drafts.stream().filter(Draft::isNews).map(Draft::residentId).toList());
    return decide(added);
  }

  private List<EventId> decide(List<Draft> added) {
    var register =
        added.stream()
            .map(
                draft ->
                    new StreamCommand<ResidentCommand>(
                        draft.residentId().text(),
                        new RegisterResident(
                            draft.residentId(),
                            draft.earliest().person().municipality(),
                            draft.earliest().on(),
                            draft.fingerprint().isProvisional())))
            .toList();
    var events = new ArrayList<EventId>();
    for (var decision : bulk.decide(Resident.DECIDER, Resident.STREAM_TYPE, register, false)) {
      switch (decision) {
        case RowDecision.Recorded(var ids) -> events.addAll(ids);
        case RowDecision.Unchanged() -> {}
        case RowDecision.Refused(var why) ->
            throw new IllegalStateException("a new resident was refused: " + why.name());
      }
    }
    return events;
  }

  private static void requireKnown(List<Item> items, List<Entry> entries) {
    Map<ResidentId, Entry> byId = new HashMap<>();
    entries.forEach(e -> byId.put(e.residentId(), e));
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < items.size(); i++) {
      var known = items.get(i).known();
      if (known != null && !byId.containsKey(known)) {
        errors.add(
            new FieldError("items[" + i + "].knownResidentId", "is not a resident known here"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}

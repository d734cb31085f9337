package nl.doorloop.onecounter.residents;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorloop.language.Axis;
import nl.doorloop.language.EventId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.onecounter.access.AskedFields;
import nl.doorloop.onecounter.access.Language;
import nl.doorloop.onecounter.access.Page;
import nl.doorloop.onecounter.access.Paging;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.live.OpenStreams;
import nl.doorloop.onecounter.timeline.Sight;
import nl.doorloop.onecounter.timeline.Timeline;
import nl.doorloop.onecounter.timeline.TimelineEntry;
import nl.doorloop.onecounter.timeline.Words;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The questions about one resident; every one of them decides about scope first. */
@RestController
@RequestMapping("/v1/residents/{residentId}")
class ResidentApi {
  private final ResidentAccess access;
  private final Residents residents;
  private final OpenStreams streams;
  private final Today today;

  ResidentApi(ResidentAccess access, Residents residents, OpenStreams streams, Today today) {
    this.access = access;
    this.residents = residents;
    this.streams = streams;
    this.today = today;
  }

  @GetMapping
  ResidentOverview overview(@PathVariable String residentId) {
    return residents.overview(access.require(residentId), CurrentCaller.get());
  }

  @GetMapping("/trajectory")
  TrajectoryAnswer trajectory(@PathVariable String residentId, HttpServletRequest request) {
    var resident = access.require(residentId);
    record Asked(@Nullable LocalDate validOn, Optional<Instant> knownOn) {}
    var asked =
        AskedFields.of(request, "validOn", "knownOn")
            .read(
                f ->
                    new Asked(
                        f.optionalDate("validOn"), f.optional("knownOn", AskedFields::instant)));
    var knownOn = asked.knownOn().orElseGet(today::now);
    var line = residents.line(resident, Optional.of(knownOn));
    return TrajectoryAnswer.of(
        line.head(), knownOn, asked.validOn(), new Sight(CurrentCaller.get(), line).trajectory());
  }

  @GetMapping("/timeline")
  Page<TimelineEntry> timeline(@PathVariable String residentId, HttpServletRequest request) {
    var resident = access.require(residentId);
    var asked =
        AskedFields.of(request, "axis", "from", "to", "knownOn", "cursor", "limit")
            .read(
                f ->
                    new TimelineQuestion(
                        f.optional("axis", Axis.class).orElse(null),
                        f.optionalDate("from"),
                        f.optionalDate("to"),
                        f.optional("knownOn", AskedFields::instant),
                        f.optional("cursor", EventId.class),
                        f.optional("limit", Paging::limit).orElse(Paging.USUAL)));
    var entries =
        new Timeline(
                residents.line(resident, asked.knownOn()),
                CurrentCaller.get(),
                Words.in(Language.of(request)))
            .entries(asked.axis(), asked.from(), asked.to());
    return Paging.page(
        request, asked.after(entries), asked.limit(), entry -> entry.eventId().text());
  }

  /**
   * @param seen where an open page was cut off: it hears at once when something happened meanwhile
   */
  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream(
      @PathVariable String residentId,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String seen,
      HttpServletRequest request) {
    var resident = access.require(residentId);
    var since =
        AskedFields.of(request, "since")
            .read(f -> f.optional("since", ResidentApi::version))
            .or(
                () ->
                    Optional.ofNullable(seen)
                        .filter(s -> s.matches("[0-9]{1,18}"))
                        .map(Long::valueOf));
    return streams.open(CurrentCaller.get(), resident, since.orElse(resident.version()));
  }

  private static Long version(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw new InvalidValue("must be a version, a whole number");
    }
    return Long.valueOf(text);
  }

  /** What is asked of a timeline, and after which entry its page begins. */
  private record TimelineQuestion(
      @Nullable Axis axis,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Optional<Instant> knownOn,
      Optional<EventId> cursor,
      int limit) {
    TimelineQuestion {
      if (from != null && to != null && !to.isAfter(from)) {
        throw new InvalidInput("to", "must lie after from");
      }
    }

    List<TimelineEntry> after(List<TimelineEntry> entries) {
      if (cursor.isEmpty()) {
        return entries;
      }
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).eventId().equals(cursor.get())) {
          return entries.subList(i + 1, entries.size());
        }
      }
      throw new InvalidInput("cursor", "must be a cursor as an answer gave it");
    }
  }
}

package nl.doorloop.onecounter.pages.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.NoticeId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.continuity.ObjectionEvent.DecisionNotified;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionLodged;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionSettled;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.Recording.Group;
import nl.doorloop.onecounter.pages.recording.Subjects.Subject;

/** Decisions that may be objected to, and objections that wait. */
final class ObjectionSubjects {
  private ObjectionSubjects() {}

  static List<Subject> of(List<ResidentEvent> events, Wording wording) {
    Map<NoticeId, Subject> open = new LinkedHashMap<>();
    for (var event : events) {
      switch (event) {
        case DecisionNotified e ->
            open.put(
                e.noticeId(),
                new Subject(
                    Group.NOTICE,
                    e.noticeId().text(),
                    wording.say(
                        "subject.notice", wording.name(e.framework()), wording.day(e.on()))));
        case ObjectionLodged e ->
            open.put(
                e.noticeId(),
                new Subject(
                    Group.OBJECTION,
                    e.noticeId().text(),
                    wording.say(
                        "subject.objection", wording.name(e.framework()), wording.day(e.on()))));
        case ObjectionSettled e -> open.remove(e.noticeId());
        default -> {
          // Nothing else is about a notice.
        }
      }
    }
    return List.copyOf(open.values());
  }
}

package nl.doorloop.onecounter.feeds;

import java.util.List;
import nl.doorloop.onecounter.views.FactLoad;
import nl.doorloop.onecounter.views.IdentityIndex;
import nl.doorloop.onecounter.views.ViewDatabase;
import nl.doorloop.platform.feed.FeedHandler;
import nl.doorloop.platform.identity.PersonalDataKeys;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Copies a batch of both topics into a generation that is being built, and derives nothing yet. */
final class LoadHandler implements FeedHandler {
  private final FactLoad facts;
  private final IdentityIndex identities;
  private final PersonalDataKeys keys;

  LoadHandler(ViewDatabase views, PersonalDataKeys keys) {
    this.facts = new FactLoad(views);
    this.identities = new IdentityIndex(views.sql(), keys);
    this.keys = keys;
  }

  @Override
  public void apply(List<ConsumerRecord<String, byte[]>> batch) {
    var read = ReadRecords.of(batch, keys);
    facts.add(read.arrivals());
    identities.write(read.identities());
  }
}

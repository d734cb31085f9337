/**
 * The one-counter: the feed from Kafka, the derivation, the views, the API, the import and the
 * pages.
 */
@NullMarked
package nl.doorloop.onecounter;

import org.jspecify.annotations.NullMarked;

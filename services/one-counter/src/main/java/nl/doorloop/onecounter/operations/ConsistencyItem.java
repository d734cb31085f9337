package nl.doorloop.onecounter.operations;

import java.util.List;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.views.Generation;

/**
 * One projection of one generation held against a fresh derivation.
 *
 * @param lag records on the topics that were not applied yet; what is being applied meanwhile shows
 *     as no difference
 * @param parked records put aside because they could not be read
 * @param residents how many were compared
 * @param consistent whether no resident differs
 * @param digest over what stands in the projection
 * @param freshDigest over what should stand there
 * @param differences the residents that differ, at most a hundred
 */
public record ConsistencyItem(
    String projection,
    int generation,
    Generation.State state,
    long lag,
    long parked,
    long residents,
    boolean consistent,
    String digest,
    String freshDigest,
    List<ResidentId> differences) {
  public ConsistencyItem {
    differences = List.copyOf(differences);
  }
}

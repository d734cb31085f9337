package nl.doorloop.language;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.doorloop.language.incomesupport.BackdatingGround;
import nl.doorloop.language.incomesupport.ReuseGround;
import org.jspecify.annotations.Nullable;

/**
 * What a provision follows on that begins without a new intake.
 *
 * @param returnId the proposal that it is reinstated under
 * @param provisionId the earlier provision, whose arrangement it starts from
 * @param reuseGround why what is known of that is used again; absent where no law asks for one
 * @param backdatingGround why it begins before the return was proposed; absent where it does not
 */
public record Reinstatement(
    ReturnId returnId,
    ProvisionId provisionId,
    @Nullable ReuseGround reuseGround,
    @Nullable BackdatingGround backdatingGround) {
  /** One that needs no ground of its own. */
  public Reinstatement(ReturnId returnId, ProvisionId provisionId) {
    this(returnId, provisionId, null, null);
  }

  /**
   * The id of the provision that begins. There is one for each proposal and earlier provision, so
   * that whoever decides about it decides about the same one, and it begins once.
   */
  public static ProvisionId successor(ReturnId returnId, ProvisionId earlier) {
    var name = returnId.text() + "/" + earlier.text();
    return new ProvisionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}

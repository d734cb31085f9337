/** Who a resident is: the one record with personal data, and the keys that protect it. */
@NullMarked
package nl.doorloop.platform.identity;

import org.jspecify.annotations.NullMarked;

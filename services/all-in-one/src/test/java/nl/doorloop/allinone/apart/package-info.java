/** The services apart: in containers of their own, killed one by one, and restored from copies. */
@NullMarked
package nl.doorloop.allinone.apart;

import org.jspecify.annotations.NullMarked;

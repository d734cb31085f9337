/**
 * The line apart, killed part by part while people and files record: is anything lost, or there
 * twice? Read {@link nl.doorloop.allinone.kills.KillRun} first.
 */
@NullMarked
package nl.doorloop.allinone.kills;

import org.jspecify.annotations.NullMarked;

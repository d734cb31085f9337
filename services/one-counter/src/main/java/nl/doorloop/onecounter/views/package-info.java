/**
 * The tables that the pages and the API read, in generations that can stand beside each other. Read
 * {@code Views} first.
 */
@NullMarked
package nl.doorloop.onecounter.views;

import org.jspecify.annotations.NullMarked;

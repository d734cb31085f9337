/**
 * The pages, server-rendered; each has a package part of its own under {@code templates}. Read
 * {@link nl.doorloop.onecounter.pages.Navigation} first.
 */
@NullMarked
package nl.doorloop.onecounter.pages;

import org.jspecify.annotations.NullMarked;

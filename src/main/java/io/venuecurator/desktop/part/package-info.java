/** Parts of the window as their FXML files describe them. */
@NullMarked
package io.venuecurator.desktop.part;

import org.jspecify.annotations.NullMarked;

/** Safe and polite reading of pages: web pages, PDFs and files of a folder. */
@NullMarked
package io.venuecurator.research.page;

import org.jspecify.annotations.NullMarked;

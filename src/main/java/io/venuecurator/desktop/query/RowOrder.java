package io.venuecurator.desktop.query;

/**
 * How the table is sorted. Rows without a value come last in both directions; equal rows keep the
 * order of the file.
 *
 * @param column {@link #FILE_ORDER}, {@link #SCORE}, {@link #STATE}, or the index of a profile
 *     column from 0
 * @param ascending the direction
 */
public record RowOrder(int column, boolean ascending) {

    /** The order of the file. */
    public static final int FILE_ORDER = -1;

    /** By completeness. */
    public static final int SCORE = -2;

    /** By what needs a look first. */
    public static final int STATE = -3;

    /** As the file has them. */
    public static final RowOrder AS_IN_FILE = new RowOrder(FILE_ORDER, true);
}

package io.venuecurator.file;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Refuses numbers that programs cannot hold: those that a double turns into infinity or, not being
 * zero, into zero. It keeps monsters such as {@code 1e-999999999} from the arithmetic behind it,
 * which would write them out.
 */
final class NumberLimits extends JsonParserDelegate {

    static final String MESSAGE = "a number beyond the range that programs can hold";

    /** Every number of fewer characters and without an exponent is within the limits. */
    private static final int SAFE_LENGTH = 300;

    private static final int MAX_SCALE = 1_500;

    NumberLimits(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token != null && token.isNumeric() && isSuspect() && !isWithin()) {
            throw new JsonParseException(this, MESSAGE, delegate.currentTokenLocation());
        }
        return token;
    }

    private boolean isSuspect() throws IOException {
        int length = delegate.getTextLength();
        if (length >= SAFE_LENGTH) {
            return true;
        }
        char[] text = delegate.getTextCharacters();
        int start = delegate.getTextOffset();
        for (int i = start; i < start + length; i++) {
            if (text[i] == 'e' || text[i] == 'E') {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin() throws IOException {
        try {
            return isWithin(new BigDecimal(delegate.getText()));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Whether a number is within the limits. */
    static boolean isWithin(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MAX_SCALE) {
            return false;
        }
        double nearest = number.doubleValue();
        return Double.isFinite(nearest) && (nearest != 0 || number.signum() == 0);
    }
}

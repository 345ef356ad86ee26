package io.venuecurator.review;

import static io.venuecurator.review.Findings.accepted;
import static io.venuecurator.review.Findings.edited;
import static io.venuecurator.review.Findings.json;
import static io.venuecurator.review.Findings.phone;
import static io.venuecurator.review.Findings.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.venuecurator.proposal.Proposal;
import io.venuecurator.review.PendingWrite.Step;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PendingWriteTest {

    private final Proposal absent = phone(null, "\"2\"");

    @Test
    void acceptedValueReplacesTheOriginal() {
        PendingWrite write = after(Optional.empty(), absent, accepted(absent), 7);

        assertThat(write.number()).isEqualTo(7);
        assertThat(write.value()).contains(json("\"2\""));
        assertThat(write.step(Optional.empty())).isEqualTo(Step.WRITE);
        assertThat(write.step(value("\"2\""))).isEqualTo(Step.ALREADY_THERE);
        assertThat(write.step(value("\"9\""))).isEqualTo(Step.CONFLICT);
        assertThat(write.step(Optional.of(NullNode.instance))).isEqualTo(Step.CONFLICT);
    }

    @Test
    void undoingWhatIsWrittenPutsTheOriginalBack() {
        PendingWrite write = after(Optional.empty(), accepted(absent), absent, 8);

        assertThat(write.value()).isEmpty();
        assertThat(write.step(value("\"2\""))).isEqualTo(Step.WRITE);
        assertThat(write.step(Optional.empty())).isEqualTo(Step.ALREADY_THERE);
        assertThat(write.step(value("\"9\""))).isEqualTo(Step.CONFLICT);
    }

    @Test
    void whatMayOrMayNotBeWrittenIsKnownAsOurOwn() {
        PendingWrite first = after(Optional.empty(), absent, accepted(absent), 1);
        PendingWrite undone = after(Optional.of(first), accepted(absent), absent, 2);
        PendingWrite again = after(Optional.of(undone), absent, edited(absent, "\"3\""), 3);

        assertThat(undone.step(Optional.empty())).isEqualTo(Step.ALREADY_THERE);
        assertThat(undone.step(value("\"2\""))).isEqualTo(Step.WRITE);
        assertThat(again.step(Optional.empty())).isEqualTo(Step.WRITE);
        assertThat(again.step(value("\"2\""))).isEqualTo(Step.WRITE);
        assertThat(again.step(value("\"3\""))).isEqualTo(Step.ALREADY_THERE);
        assertThat(again.step(value("\"4\""))).isEqualTo(Step.CONFLICT);
    }

    @Test
    void decisionsWithoutAValueWriteNothing() {
        assertThat(PendingWrite.after(Optional.empty(), absent, rejected(absent), 1)).isEmpty();
        assertThat(PendingWrite.after(Optional.empty(), rejected(absent), absent, 2)).isEmpty();
    }

    @Test
    void decisionsWithoutAValueLeaveOpenWhatIsOpen() {
        PendingWrite open = after(Optional.empty(), absent, accepted(absent), 1);
        Proposal other = phone("\"2\"", "\"5\"");

        assertThat(PendingWrite.after(Optional.of(open), other, rejected(other), 2)).contains(open);
    }

    @Test
    void numbersAreComparedByValue() {
        Proposal price = Findings.finding("v1", Findings.PRICE, "1388.50", "1400", 0.9);
        PendingWrite write = after(Optional.empty(), price, accepted(price), 1);

        assertThat(write.step(Optional.of(DoubleNode.valueOf(1388.5)))).isEqualTo(Step.WRITE);
        assertThat(write.step(value("1.4e3"))).isEqualTo(Step.ALREADY_THERE);
        assertThat(write.step(value("\"1400\""))).isEqualTo(Step.CONFLICT);
    }

    private static PendingWrite after(
            Optional<PendingWrite> open, Proposal before, Proposal after, long number) {
        return PendingWrite.after(open, before, after, number).orElseThrow();
    }

    private static Optional<JsonNode> value(String json) {
        return Optional.of(json(json));
    }
}

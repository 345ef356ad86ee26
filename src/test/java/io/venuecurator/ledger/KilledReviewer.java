package io.venuecurator.ledger;

import io.venuecurator.proposal.Proposal;
import io.venuecurator.proposal.ProposalState;
import io.venuecurator.review.Decision;
import io.venuecurator.review.Findings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A program of its own that {@link LedgerKillTest} kills: decides, three proposals in a step, and
 * prints each step once the ledger has acknowledged it; or stays inside a transaction.
 */
final class KilledReviewer {

    static final int STEP_SIZE = 3;

    private KilledReviewer() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        if (arguments[1].equals("inside")) {
            stayInsideATransaction(folder);
        } else {
            decideEverything(folder);
        }
    }

    private static void decideEverything(Path folder) {
        try (Ledger ledger = Ledgers.open(folder)) {
            List<Proposal> waiting = ledger.proposals(ProposalFilter.in(ProposalState.WAITING));
            for (int i = 0; i + STEP_SIZE <= waiting.size(); i += STEP_SIZE) {
                String step = waiting.get(i).id();
                List<Decision> decisions = new ArrayList<>();
                waiting.subList(i, i + STEP_SIZE)
                        .forEach(proposal -> decisions.add(Findings.accept(proposal, step)));
                ledger.decide(decisions);
                System.out.println(step);
            }
        }
    }

    private static void stayInsideATransaction(Path folder) throws InterruptedException {
        Database database = Database.open(Ledger.pathFor(folder.resolve("venues.json")));
        CountDownLatch never = new CountDownLatch(1);
        database.write(
                db -> {
                    Sql.run(db, "DELETE FROM pending_write");
                    Sql.run(db, "UPDATE proposal SET confidence = 0");
                    System.out.println("inside");
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return db;
                });
    }
}

package org.pacta.infra.audit;

import java.util.List;
import org.pacta.verifier.Checkpoint;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The checkpoints for everybody to keep: they tell fingerprints and times, nothing of any convention. */
@RestController
@RequestMapping("/checkpoints")
class CheckpointFeed {

    private static final int MOST = 100;

    private final Checkpoints checkpoints;

    CheckpointFeed(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    record Latest(List<Checkpoint> items) {}

    /** The newest first. */
    @GetMapping
    Latest latest() {
        return new Latest(checkpoints.latest(MOST));
    }

    @GetMapping("/{number}")
    ResponseEntity<Checkpoint> one(@PathVariable int number) {
        return ResponseEntity.of(checkpoints.find(number));
    }
}

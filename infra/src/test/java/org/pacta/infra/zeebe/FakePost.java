package org.pacta.infra.zeebe;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** An engine that answers as the test says, then takes everything. */
final class FakePost implements Post {

    final List<String> tried = new CopyOnWriteArrayList<>();
    final List<String> taken = new CopyOnWriteArrayList<>();
    private final Queue<Reply> answers = new ArrayDeque<>();

    FakePost(Reply... answers) {
        this.answers.addAll(List.of(answers));
    }

    static Reply away() {
        return new Reply.Away("no leader");
    }

    static Reply refused() {
        return new Reply.Refused("INVALID_ARGUMENT", "not an object");
    }

    @Override
    public synchronized Reply publish(Message message) {
        tried.add(message.correlation());
        var answer = answers.isEmpty() ? new Reply.Taken() : answers.remove();
        if (answer instanceof Reply.Taken) taken.add(message.correlation());
        return answer;
    }
}

package org.pacta.infra.screens.drafts;

import org.jspecify.annotations.Nullable;
import org.pacta.infra.drafts.FormDrafts;
import org.pacta.infra.drafts.FormDrafts.Place;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.form.FormView;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.security.Person;
import org.pacta.workflows.step.Form;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** A form as its page opens it: with what this person had typed before, unless something newer was just sent. */
@Component
public class Resumed {

    private final FormDrafts drafts;

    public Resumed(FormDrafts drafts) {
        this.drafts = drafts;
    }

    public FormView form(Person person, Place place, Form form, Typed typed, @Nullable Refusal refusal) {
        var draft = drafts.find(person, place);
        var since = draft.map(kept -> InWords.moment(kept.savedAt())).orElse("");
        if (!typed.values().isEmpty() || draft.isEmpty())
            return FormView.of(form, typed, refusal).kept("");
        var resumed = new Typed(new LinkedMultiValueMap<>(draft.get().typed()), null);
        return FormView.of(form, resumed, refusal).kept(since);
    }

    public void done(Person person, Place place) {
        drafts.forget(person, place);
    }
}

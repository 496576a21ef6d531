package org.pacta.infra.screens.words;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Puts {@link FrenchSpacing} behind every page. */
@Component
class FrenchTypography extends AbstractDialect implements IPostProcessorDialect {

    private static final int LAST = 1000;

    FrenchTypography() {
        super("french-typography");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, FrenchSpacing.class, LAST));
    }
}

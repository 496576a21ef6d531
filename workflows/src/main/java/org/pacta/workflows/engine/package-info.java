/** Between the models and the domain: names for the bridge, elements for the screens, states for the picture. */
package org.pacta.workflows.engine;

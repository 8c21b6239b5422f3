package vn.kiemdiem.engine;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;

/** Sees a deployment when its definitions are made, in the deployment's own transaction. */
public interface AfterDeployment extends Deployer {}

import { execFileSync } from 'node:child_process';

/** The core of the gateway under measurement, and that of everything else. */
const [GATEWAY, OTHERS] = ['0', '1'] as const;

/**
 * Keeps this process, and whatever it starts from now on, off the gateways' core. Programs that push each other from
 * core to core cost each other more time than what is measured.
 *
 * @throws Error where there is no second core, or no `taskset` (util-linux).
 */
export function keepOffGatewayCore(): void {
  moveTo(OTHERS, process.pid);
}

/** Gives a gateway's threads, all of them, the core that nothing else uses. */
export function moveToGatewayCore(pid: number): void {
  moveTo(GATEWAY, pid);
}

function moveTo(core: string, pid: number): void {
  execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', core, String(pid)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
